import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a tag in the text', html: '<p>Fees&lt;br&gt;and dates</p>', at: ['p'] },
    { name: 'a variable', html: '<h1>Welcome, {{user.name}}</h1>', at: ['h1'] },
    { name: 'a sign written twice', html: '<li>Fees &amp;amp; dates</li>', at: ['li'] },
  ],
  passes: [
    { name: 'a page about code', html: '<p>Use <code>&lt;br&gt;</code> for a new line.</p>' },
    { name: 'a comparison', html: '<p>If a &lt; b and c &gt; d</p>' },
  ],
};
