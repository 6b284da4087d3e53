import type { Hit, Level, PageRule } from '../../contract/types.ts';
import type { Overflow } from '../../contract/measures.ts';
import type { PageView } from '../../page/page-view.ts';

/** WCAG 1.4.10 leaves out what needs two dimensions. */
const WIDE =
  'table,pre,code,img,svg,canvas,video,iframe,object,math,[role=grid],[role=table],[role=toolbar],[role=img],[role=application]';

type Measured = 'reflow' | 'spacing' | 'zoom';

/** A rule about what goes wrong when a driver narrows the window or changes the text. */
export function measured(
  need: Measured,
  parts: Pick<PageRule, 'id' | 'wcag'>,
  levels: Readonly<Record<Overflow['kind'], Level | null>>,
): PageRule {
  return {
    ...parts,
    topic: 'layout',
    level: 'error',
    affects: ['low-vision', 'cognitive'],
    needs: [need],
    *examine(page) {
      for (const overflow of page.measures[need] ?? []) yield judge(overflow, levels, page);
    },
  };
}

function judge(
  { element, kind, byPx }: Overflow,
  levels: Readonly<Record<Overflow['kind'], Level | null>>,
  page: PageView,
): Hit | undefined {
  const level = levels[kind];
  const isWide = kind === 'scroll' && (page.closest(element, WIDE) ?? element.querySelector(WIDE));
  if (!level || isWide || !page.isExposed(element)) return undefined;
  return { element, level, facts: { px: Math.round(byPx) } };
}
