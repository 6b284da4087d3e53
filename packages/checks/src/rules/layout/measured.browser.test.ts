import { expect } from '@esm-bundle/chai';
import type { Measures, Overflow } from '../../contract/measures.ts';
import { openExample } from '../test-example.ts';
import { rule as pageWider } from './page-wider-at-320/rule.ts';
import { rule as clippedEnlarged } from './text-clipped-enlarged/rule.ts';
import { rule as clippedWithSpacing } from './text-clipped-with-spacing/rule.ts';

const html = '<p>Bring your passport</p><table><tr><td>A</td></tr></table>';
const cases = [
  { rule: pageWider, need: 'reflow', kind: 'scroll', level: 'error' },
  { rule: pageWider, need: 'reflow', kind: 'overlap', level: 'warning' },
  { rule: clippedWithSpacing, need: 'spacing', kind: 'clipped', level: 'error' },
  { rule: clippedEnlarged, need: 'zoom', kind: 'clipped', level: 'error' },
  { rule: clippedEnlarged, need: 'zoom', kind: 'overlap', level: 'warning' },
] as const;

for (const { rule, need, kind, level } of cases) {
  it(`${rule.id} gives one ${level} where a driver measured "${kind}"`, async () => {
    const opened = await openExample({ name: '', html });
    const element = opened.document.querySelector('p');
    const found = await opened.check(rule, measures(need, kind, element));
    expect(found.map((each) => [each.element, each.level, each.facts])).to.deep.equal([
      [element, level, { px: 40 }],
    ]);
    expect(await opened.check(rule, { [need]: [] })).to.deep.equal([]);
    opened.close();
  });
}

it('a table may be wider than the screen', async () => {
  const opened = await openExample({ name: '', html });
  const element = opened.document.querySelector('td');
  expect(await opened.check(pageWider, measures('reflow', 'scroll', element))).to.deep.equal([]);
  opened.close();
});

function measures(
  need: 'reflow' | 'spacing' | 'zoom',
  kind: Overflow['kind'],
  element: Element | null,
): Measures {
  if (!element) throw new Error('The example has no such element.');
  return { [need]: [{ element, kind, byPx: 40.4 }] };
}
