import { foldText } from '../text.ts';
import type { PortalText } from '../types.ts';
import { compareText, DIFFERENT, SILENT, wordsOf } from './compare.ts';
import { textsIn } from './levels.ts';
import { dataCellOf } from './table-row.ts';
import { UNEDITED, type Look } from './look.ts';
import { GLANCES } from './pool.ts';
import { countBefore, keyOf } from './traits.ts';
import type { PageGuard } from './types.ts';
import type { Root } from '../scope.ts';
import type { Steps } from './steps.ts';

const MARKS = 8;
const MAX_LOOKS = 400;
const MAIN_HEADING = `:is(h1,[role=heading][aria-level="1"])${UNEDITED}`;
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
  const heading = document.querySelector(MAIN_HEADING);
  return heading ? look.text(heading).slice(0, 80) : '';
}

/** The nearest controls that only this page has, one after the other before and after the element. */
function nearestKeys(element: Element, look: Look): string[] {
  const own = keyOf(element, look);
  const controls = look.controls(element.getRootNode() as Root);
  const rank = countBefore(element, controls);
  const keys = new Set<string>();
  for (let i = 0; i < MAX_LOOKS && keys.size < MARKS; i++) {
    // rank, rank - 1, rank + 1, rank - 2 …
    const control = controls[rank + (i % 2 ? -(i + 1) : i) / 2];
    if (!control || control.closest(CHROME) || dataCellOf(control)) continue;
    const key = keyOf(control, look);
    if (key !== own && wordsOf(key)[0]) keys.add(key);
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

/** What of the guard can be read at once. */
export function fitTitles(guard: PageGuard = {}, { roots, look, lang }: Place): PageFit {
  const documents = [...new Set(roots.map((root) => root.ownerDocument ?? root))];
  const { url } = guard;
  const fit = (wanted: PortalText | undefined, read: (document: Document) => string): number => {
    const texts = wanted === undefined ? [] : textsIn(wanted, lang);
    // What the author wrote for other languages only is no sign of another page.
    if (!texts.length) return SILENT;
    return Math.min(
      ...documents.flatMap((document) => texts.map((text) => compareText(text, read(document)))),
      DIFFERENT,
    );
  };
  return {
    title: fit(guard.title, titleOf),
    heading: fit(guard.heading, (document) => mainHeading(document, look)),
    marks: SILENT,
    url: url === undefined ? null : documents.some((document) => hasPath(document, url)),
  };
}

export function* fitPage(guard: PageGuard = {}, place: Place): Steps<PageFit> {
  return { ...fitTitles(guard, place), marks: yield* shareOf(guard.marks, place) };
}

interface Place {
  readonly roots: readonly Root[];
  readonly look: Look;
  readonly lang: string;
}

/**
 * Which share of the marks is there. Only what could be one by a quick glance is read in full.
 */
function* shareOf(marks: readonly string[] = [], { look, roots }: Place): Steps<number> {
  const missing = new Map(marks.map((mark) => [mark, /[^.]*$/.exec(mark)?.[0] ?? mark]));
  for (const root of roots) {
    let count = 0;
    for (const control of look.controls(root)) {
      if (count++ % GLANCES === 0) yield;
      const glance = look.glance(control);
      const isLikely = [...missing.values()].some((word) => glance.includes(word));
      if (isLikely) missing.delete(keyOf(control, look));
      if (!missing.size) break;
    }
  }
  return marks.length ? 1 - missing.size / marks.length : SILENT;
}

/** `*` stands for one segment of the path. */
function hasPath(document: Document, pattern: string): boolean {
  const wanted = pattern.split('/');
  const segments = pathOf(document).split('/');
  return segments.map((one, i) => (wanted[i] === '*' ? '*' : one)).join('/') === pattern;
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
