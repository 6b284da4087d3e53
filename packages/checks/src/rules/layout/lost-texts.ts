import type { Overflow } from '../../contract/measures.ts';
import type { Hit } from '../../contract/types.ts';

/** Texts that were cut off, or that came to lie over others. */
export function* lostTexts(found: readonly Overflow[] | undefined): Iterable<Hit> {
  for (const { element, kind, byPx } of found ?? []) {
    if (kind !== 'clipped' && kind !== 'overlap') continue;
    const what = kind === 'clipped' ? 'is cut off' : 'lies over other text';
    yield { element, facts: { what, byPx } };
  }
}
