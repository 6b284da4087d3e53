import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';

const AROUND =
  'fieldset,table,[role=group],[role=radiogroup],[role=listbox],[role=menu],[role=menubar],[role=tree],[role=grid],[role=table],[role=toolbar],[role=tablist]';

export const rule: ElementRule = {
  id: 'group-without-fieldset',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: 'input[type=radio][name],input[type=checkbox][name],[role=radio]:not(input)',
  check(element, page) {
    if (!page.isExposed(element) || page.closest(element, AROUND)) return undefined;
    const peers = peersOf(element, page).filter((each) => page.isExposed(each));
    return peers[0] === element && peers.length > 1
      ? { element, facts: { count: peers.length } }
      : undefined;
  },
};

/** Choices of one question, by their names: `waste`, `waste`; `waste[]`; `waste.animal`, `waste.mines`. */
function peersOf(element: Element, page: PageView): readonly Element[] {
  const root: ParentNode = element.closest('form') ?? (element.getRootNode() as ParentNode);
  const name = element.getAttribute('name');
  if (!name) {
    const box = page.parent(element);
    return box ? [...box.querySelectorAll('[role=radio]')] : [];
  }
  const type = element.getAttribute('type')?.toLowerCase() ?? '';
  const like = (start: string, operator: string): readonly Element[] => [
    ...root.querySelectorAll(`input[type=${type} i][name${operator}="${CSS.escape(start)}"]`),
  ];
  const same = like(name, '');
  if (same.length > 1 || type === 'radio') return same;
  const stem = /^\p{L}{3,}(?=[.[])/u.exec(name)?.[0];
  return stem
    ? like(stem, '^').filter((each) =>
        /^[.[]/.test((each.getAttribute('name') ?? '').slice(stem.length)),
      )
    : [];
}
