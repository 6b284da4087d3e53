import type { LiveFinding } from '../contract/finding.ts';
import type { Item } from './state.ts';

/** Keeps the findings of a page with numbers that stay the same while it is checked again and again. */
export interface ItemList {
  readonly items: () => readonly Item[];
  add(findings: readonly LiveFinding[]): void;
  /** Takes away findings that no longer hold. */
  keep(isKept: (finding: LiveFinding) => boolean): void;
  /** Numbers the elements anew, from the top of the page to its end. */
  number(): void;
  /** Forgets all, numbers too: another page. */
  clear(): void;
}

export function createItemList(): ItemList {
  let items: readonly Item[] = [];
  let marks = new WeakMap<Element, number>();
  let ids = new WeakMap<Element, Map<string, number>>();
  let pageIds = new Map<string, number>();
  let lastMark = 0;
  let lastId = 0;

  const markOf = (element: Element | null): number => {
    if (!element) return 0;
    const mark = marks.get(element) ?? ++lastMark;
    marks.set(element, mark);
    return mark;
  };
  const idOf = ({ element, rule, facts }: LiveFinding): number => {
    const key = [rule, ...Object.values(facts)].join('\n');
    const known = element ? (ids.get(element) ?? new Map<string, number>()) : pageIds;
    if (element) ids.set(element, known);
    const id = known.get(key) ?? ++lastId;
    known.set(key, id);
    return id;
  };
  return {
    items: () => items,
    add(findings) {
      const all = new Map(items.map((item) => [item.id, item]));
      for (const finding of findings) {
        const id = idOf(finding);
        all.set(id, { id, mark: markOf(finding.element), finding });
      }
      items = [...all.values()];
    },
    keep(isKept) {
      items = items.filter(({ finding }) => isKept(finding));
    },
    number() {
      const elements = [...new Set(items.flatMap(({ finding }) => finding.element ?? []))];
      elements.sort(byOrder);
      marks = new WeakMap(elements.map((element, index) => [element, index + 1]));
      lastMark = elements.length;
      items = items.map((item) => ({ ...item, mark: markOf(item.finding.element) }));
    },
    clear() {
      items = [];
      marks = new WeakMap();
      ids = new WeakMap();
      pageIds = new Map();
      lastMark = 0;
    },
  };
}

function byOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & 4 ? -1 : 1;
}
