import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';

const MIN_ROWS = 3;
const ROWS = ':is([class*=row i],tr,li)';
const CELLS = ':is([class*=cell i],[class*=col i])';

/** Data in rows and columns that are there for the eye only: by blanks and tabs, or by boxes. */
export const rule: ElementRule = {
  id: 'fake-table',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: 'pre,p:has(br ~ br),div[class*=table i],div:has(> :nth-child(3))',
  check(element, page) {
    if (!page.isExposed(element) || !page.isShown(element)) return undefined;
    if (page.closest(element, '[role]:not([role=presentation],[role=main]),table,code'))
      return undefined;
    const isFake = element.localName === 'div' ? isBuilt(element, page) : isTyped(element);
    return isFake ? { element } : undefined;
  },
};

/** Lines in which words stand below each other, or between strokes. */
function isTyped(text: Element): boolean {
  if (text.querySelector('code,samp,kbd')) return false;
  const isPre = text.localName === 'pre';
  // Anywhere else only no-break spaces keep words apart.
  const source = isPre ? text.textContent : linesOf(text);
  const lines = source.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line));
  const columns = lines.map(
    (line) =>
      line
        .trim()
        .split(isPre ? /\t+| {2,}|\s*[|│]\s*/ : / {3,}/)
        .filter(Boolean).length,
  );
  const wide = columns.filter((count) => count > 1);
  return (
    wide.length >= MIN_ROWS &&
    wide.length * 4 >= lines.length * 3 &&
    !/[;{}]\s*$/m.test(lines.join('\n'))
  );
}

/** Blanks that HTML would join are left out. */
function linesOf({ childNodes }: Element): string {
  return [...childNodes]
    .map((node) =>
      node.nodeName === 'BR'
        ? '\n'
        : (node.textContent ?? '').replace(/[ \t\n\r]+/g, '_').replace(/\u00a0/g, ' '),
    )
    .join('');
}

const NO_VALUE = 'a,button,img,svg,p,ul,ol,h4,h5,h6,label,select,textarea,picture,video';
const MAX_VALUE = 40;

/** Rows that are set out alike, each of three or more short values that stand below each other. */
function isLaidOut(box: Element, page: PageView): boolean {
  const rows = [...box.children].filter((row) => page.isShown(row));
  const [first] = rows;
  if (!first || rows.length < MIN_ROWS || first.children.length < 3) return false;
  if (!/flex|grid/.test(page.style(first).display) || box.querySelector(NO_VALUE)) return false;
  const lefts = [...first.children].map((cell) => page.rect(cell).left);
  return rows.every(
    (row) =>
      row.children.length === lefts.length &&
      !page.ownText(row) &&
      [...row.children].every((cell, at) => {
        const text = page.text(cell);
        const isInColumn = Math.abs(page.rect(cell).left - (lefts[at] ?? 0)) < 2;
        return isInColumn && text !== '' && text.length <= MAX_VALUE;
      }),
  );
}

function isBuilt(box: Element, page: PageView): boolean {
  if (box.querySelector('table,[role],input,h1,h2,h3,p p')) return false;
  if (isLaidOut(box, page)) return true;
  const isDrawn = /^(?:inline-)?table$/.test(page.style(box).display);
  if (!isDrawn && !box.matches('[class*=table i]')) return false;
  const rows = isDrawn
    ? [...box.children].filter((row) => page.style(row).display === 'table-row')
    : [...box.querySelectorAll(ROWS)].filter((row) => row.querySelector(CELLS));
  const counts = rows.map((row) => [...row.children].filter((each) => page.text(each)).length);
  const isEven = counts.every((count) => count === counts[0]) && (counts[0] ?? 0) > 1;
  const isInLine = rows.every((row) => {
    const [one, two] = [...row.children];
    return one && two && page.rect(one).right <= page.rect(two).left + 1;
  });
  return rows.length >= MIN_ROWS && isEven && isInLine;
}
