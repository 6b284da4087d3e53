import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a key without text',
      html: '<h2>???en.benefit.header???</h2>',
      at: ['h2'],
    },
    {
      name: 'an error of a database',
      html: '<div role="alert"><p>ORA-20987: ORA-06512: at line 1182</p></div>',
      at: ['p'],
    },
    {
      name: 'a moment in time',
      html: '<dl><dt>Paid</dt><dd>2026-11-03T00:00:00.000Z</dd></dl>',
      at: ['dd'],
    },
    {
      name: 'a value that is not there',
      html: '<p>We will answer by undefined.</p>',
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'a date',
      html: '<p>Paid on 3 November 2026</p>',
    },
    {
      name: 'words',
      html: '<p>The law leaves this undefined in most cases, and a contract may be null and void.</p>',
    },
    {
      name: 'in code',
      html: '<p>It says <code>ORA-20987</code></p><pre>java.lang.Exception: no</pre>',
    },
  ],
};
