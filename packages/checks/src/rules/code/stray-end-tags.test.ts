import { expect, test } from 'vitest';
import { findStrayEndTags } from './stray-end-tags.ts';

test('an end tag without a start is found with its line', () => {
  expect(findStrayEndTags('<!DOCTYPE html>\n<div>pearls</SPAN></div>')).toEqual([
    { tag: 'span', line: 2 },
  ]);
});

test('of elements that overlap, the second end is found', () => {
  expect(findStrayEndTags('<b>a<i>b</b>c</i>')).toEqual([{ tag: 'i', line: 1 }]);
});

test.each([
  '<ul><li>one<li>two</ul><p>three',
  '<p title="a > b">x</p>',
  "<script>'</div>'</script><style>/* </b> */</style><!-- </i> --><title></b></title>",
  '<svg><path d="M0 0"/><g/><title>a</title></svg>',
  '</body></html>',
  'a < b and c > d',
])('%s has none', (html) => {
  expect(findStrayEndTags(html)).toEqual([]);
});
