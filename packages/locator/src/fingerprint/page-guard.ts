import { foldText } from '../text.ts';
import type { PortalText } from '../types.ts';
import { compareText, DIFFERENT, SILENT } from './compare.ts';
import { textsIn } from './levels.ts';
import { dataCellOf } from './table-row.ts';
import { attribute, type Look } from './look.ts';
import { countBefore, keyOf } from './traits.ts';
import type { PageGuard } from './types.ts';
import type { Root } from '../scope.ts';

const MARKS = 10;
/** These stand on every page of a portal, so they tell nothing of the page. */
const CHROME =
  'nav,header,footer,[role=navigation],[role=banner],[role=contentinfo],[class*=nav],[class*=menu],[class*=footer],[id*=nav],[id*=menu],[id*=footer],[id*=header]';

/** What tells this page from others: address, title, main heading, and controls around the element. */
export function guardOf(element: Element, look: Look): PageGuard {
  const document = element.ownerDocument;
  return {
    url: addressOf(document),
    title: titleOf(document),
    heading: mainHeading(document, look),
    marks: nearestKeys(element, look),
  };
}

function mainHeading(document: Document, look: Look): string {
  const heading = document.querySelector('h1,[role=heading][aria-level="1"]');
  return heading ? look.text(heading).slice(0, 80) : '';
}

function nearestKeys(element: Element, look: Look): string[] {
  const own = keyOf(element, look);
  const controls = look.controls(element.getRootNode() as Root);
  const rank = countBefore(element, controls);
  const order = controls
    .map((control, index) => ({ control, distance: Math.abs(index - rank) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 200);
  const keys = new Set<string>();
  for (const { control } of order) {
    if (keys.size === MARKS) break;
    if (control.closest(CHROME) || dataCellOf(control) || attribute(control, 'tabindex') === '-1')
      continue;
    const key = keyOf(control, look);
    if (key && key !== own) keys.add(key);
  }
  return [...keys];
}

/** How the page guard fits. */
export interface PageFit {
  /** Indices of `LEVELS`; -1 for silent. */
  readonly title: number;
  readonly heading: number;
  /** Share of the marks that are there, from 0 to 1; -1 without marks. */
  readonly marks: number;
  /** Whether the address is as the guard says; null if it says nothing. */
  readonly url: boolean | null;
}

export function fitPage(
  guard: PageGuard = {},
  { roots, look, lang }: { roots: readonly Root[]; look: Look; lang: string },
): PageFit {
  const documents = roots.filter((root): root is Document => root.nodeType === 9);
  const { marks = [], url } = guard;
  const fit = (wanted: PortalText | undefined, read: (document: Document) => string): number =>
    wanted === undefined
      ? SILENT
      : Math.min(
          ...documents.flatMap((document) =>
            textsIn(wanted, lang).map((text) => compareText(text, read(document))),
          ),
          DIFFERENT,
        );
  const keys = new Set(
    marks.length ? roots.flatMap((root) => look.controls(root).map((one) => keyOf(one, look))) : [],
  );
  return {
    title: fit(guard.title, titleOf),
    heading: fit(guard.heading, (document) => mainHeading(document, look)),
    marks: marks.length ? marks.filter((mark) => keys.has(mark)).length / marks.length : SILENT,
    url: url === undefined ? null : documents.some((document) => hasPath(document, url)),
  };
}

/** `*` stands for one segment of the path. */
function hasPath(document: Document, pattern: string): boolean {
  const [wanted, path] = [pattern, pathOf(document)].map((one) => one.split('/'));
  return (
    wanted?.length === path?.length &&
    !!wanted?.every((segment, i) => segment === '*' || segment === path?.[i])
  );
}

/** Of an address, with numbers and keys as `*`: they tell a case, not a page. */
function addressOf(document: Document): string {
  return pathOf(document)
    .split('/')
    .map((segment) => (/\d{2,}|^\d+$|[0-9a-f]{8}-/.test(segment) ? '*' : segment))
    .join('/');
}

function pathOf(document: Document): string {
  const { protocol, pathname } = new URL(document.URL);
  return /^https?:$/.test(protocol) ? pathname.replace(/;.*$/, '') : '';
}

function titleOf(document: Document): string {
  return foldText(document.title).slice(0, 80);
}
