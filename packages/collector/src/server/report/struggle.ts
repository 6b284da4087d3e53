import type { Count, SignalFigures, StrugglePage } from '../../report-api.ts';
import { compareWords } from '../compare-words.ts';
import type { Published, Row } from '../privacy/rows.ts';
import type { Show } from './show.ts';
import { countBy, ofKind, sumOf } from './sums.ts';

/** Pages and fields by how often somebody struggled there; the worst first. */
export function createStruggle(rows: Published, show: Show): StrugglePage[] {
  const pages = new Set(rows.filter(isOfPage).map(({ step }) => step));
  return [...pages]
    .map((page) =>
      createPage(
        page,
        rows.filter((row) => isOfPage(row) && row.step === page),
        show,
      ),
    )
    .sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1) || compareWords(a.page, b.page));
}

const isOfPage = ({ kind }: Row): boolean => kind === 'page.viewed' || kind === 'struggle.seen';

function createPage(page: string, rows: readonly Row[], show: Show): StrugglePage {
  const views = show(sumOf(ofKind(rows, 'page.viewed')));
  const seen = ofKind(rows, 'struggle.seen');
  const figures = (own: readonly Row[]) => {
    const total = show(sumOf(own));
    return { total, rate: rateOf(total, views), signals: createSignals(own, { show, views }) };
  };
  const onFields = countBy(
    seen.filter(({ part }) => part !== ''),
    ({ part }) => part,
  );
  return {
    page,
    views,
    ...figures(seen),
    fields: onFields.map(([field]) => ({
      field,
      ...figures(seen.filter(({ part }) => part === field)),
    })),
  };
}

function createSignals(
  rows: readonly Row[],
  { show, views }: { readonly show: Show; readonly views: Count },
): SignalFigures[] {
  return countBy(rows, ({ detail }) => detail).map(([signal, sum]) => {
    const count = show(sum);
    return { signal, count, rate: rateOf(count, views) };
  });
}

/** Not a share: one view may bring several signals. */
const rateOf = (count: Count, views: Count): number | null =>
  count === null || views === null || views === 0 ? null : count / views;
