import type { Examples } from '../../../contract/types.ts';

const cat = ' /\\_/\\ \n( o.o )\n &gt; ^ &lt; \n /| |\\ \n';

export const examples: Examples = {
  fails: [
    { name: 'a picture in pre', html: `<pre>${cat}</pre>`, at: ['pre'] },
    {
      name: 'a table drawn with lines',
      html: '<div style="white-space: pre">+----+----+\n| a  | b  |\n+----+----+\n| 1  | 2  |\n+----+----+</div>',
      at: ['div'],
    },
  ],
  passes: [
    { name: 'a named picture', html: `<pre role="img" aria-label="A cat">${cat}</pre>` },
    {
      name: 'code',
      html: '<pre><code>if (a) { b(); }\n{ [ ( ) ] }\n{{{}}}\n(((())))</code></pre>',
    },
    { name: 'a letter in lines', html: '<pre>Dear Sir,\nwe got your form.\nYours</pre>' },
  ],
};
