import type { PageView } from '../../page/page-view.ts';
import { shownLabels } from './fields.ts';

/** Whether some fields of a kind, or their labels, have other colours than the rest. */
export function looksDifferent(fields: readonly Element[], page: PageView): boolean {
  const known = new Map<string, string>();
  return fields.some((field) => {
    // The one with the focus always looks different.
    if (field === page.document.activeElement) return false;
    const { borderTopColor, borderTopWidth, backgroundColor, color, boxShadow } = page.style(field);
    const [label] = shownLabels(field, page);
    const look = [
      borderTopColor,
      borderTopWidth,
      backgroundColor,
      color,
      boxShadow,
      label && page.style(label).color,
    ].join();
    const before = known.get(field.localName) ?? look;
    known.set(field.localName, before);
    return before !== look;
  });
}
