/** All rows of a table have the same controls: what proves that one is meant, and none beside it. */
import { parentOf } from '../dom.ts';
import { rootsInFrames } from '../scope.ts';
import { textsIn } from './levels.ts';
import { attribute } from './look.ts';
import { MOST } from './pool.ts';
import type { Field } from './search.ts';
import { isRepeated } from './table-row.ts';
import { identityOf, keyOf } from './traits.ts';
import type { Fingerprint, RowKey } from './types.ts';

const CELL = ':is(tr,[role=row])>*';

/**
 * Whether no other element could be taken for one in a cell: of all in rows with the key, or without a
 * key of all on the page, none has its short name and its address. A quick look that may miss the
 * proof, but errs on no page: whatever might be like it is read as the whole search reads it.
 */
export function isAlone(
  element: Element,
  cell: Element,
  { id, href, row, scope, seen }: Fingerprint,
  field: Field,
): boolean {
  const { look } = field;
  const hasFrames = !scope && element.ownerDocument.defaultView?.length;
  const roots = hasFrames ? [...field.roots, ...rootsInFrames(field.roots)] : field.roots;
  const sign = (one: Element): string => `${keyOf(one, look)} ${identityOf(one, look).href}`;
  const isSame = (one: Element): boolean => one !== element && sign(one) === sign(element);
  // What makes an address canonical leaves its words as they are, so browsers can look for them.
  const words = (href ?? id)?.match(/[a-z\d]+/g);
  const selector = words?.map((word) => `[${href ? 'href' : 'id'}*="${word}" i]`).join('');
  // What was seen later may be another's; so may the place of one that the next row has, too.
  if (seen?.length || (!row && (!selector || isRepeated(element, cell, isSame)))) return false;
  const like = row
    ? allInRows(row, { ...field, roots })
    : roots.flatMap((root) => [...root.querySelectorAll(selector ?? '')]);
  return like.length < MOST && !like.some(isSame);
}

/** All elements in rows that have the key in any column, and a few more. */
function allInRows({ is }: RowKey, { roots, look, lang }: Field): Element[] {
  const texts = textsIn(is, lang);
  const keys = texts.map(squeeze);
  const letters = keys.map((key) => /^[a-z\d]?/.exec(key)?.[0]).join('|');
  const isLikely = new RegExp(`^[\\s*]*([^!-~\\s]|${letters})`, 'i');
  const rows = new Set<Element>();
  // A cell shows the key only if its first piece begins it.
  const add = (text: string, node: Node): void => {
    const piece = squeeze(text);
    if (!piece || !keys.some((key) => key.startsWith(piece) || piece.startsWith(key))) return;
    // From cell to cell: a form on the way would look for a field of the method's name.
    for (let at = parentOf(node as Element); at;) {
      const cell: Element | null = at.closest(CELL);
      at = cell && parentOf(cell);
      if (at && texts.includes(look.text(cell as Element))) rows.add(at);
    }
  };
  for (const root of roots) {
    const walker = document.createTreeWalker(root, 4 /* text nodes only */);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const { data } = text;
      // Before all else: most texts of a large page begin with another letter.
      if (isLikely.test(data)) add(data, text);
    }
    for (const one of root.querySelectorAll('[alt],[aria-label]')) {
      add(attribute(one, 'alt') || attribute(one, 'aria-label'), one);
    }
  }
  return [...rows].flatMap((row) => [...row.querySelectorAll('*')]);
}

/** What folding a text may take away is taken away everywhere. */
function squeeze(text: string): string {
  return text
    .replace(/[\s\xad\u200b*]+/g, '')
    .normalize()
    .toLowerCase();
}
