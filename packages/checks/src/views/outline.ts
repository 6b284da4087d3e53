import type { PageView } from '../page/page-view.ts';
import { inOrder, pagesOf } from './pages-of.ts';

/** A heading or a landmark as screen readers list them. */
export interface OutlineItem {
  readonly element: Element;
  /** 1 to 6 and more. */
  readonly level: number;
  readonly name: string;
  /** What is wrong with its place, '' if nothing. */
  readonly note: string;
}

export interface LandmarkItem {
  readonly element: Element;
  readonly role: string;
  readonly name: string;
  /** How many landmarks it stands in. */
  readonly depth: number;
  readonly note: string;
}

export interface Outline {
  readonly headings: readonly OutlineItem[];
  readonly landmarks: readonly LandmarkItem[];
}

type IsForeign = (element: Element) => boolean;

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const LANDMARKS =
  'main,nav,aside,header,footer,form,section,search,[role=main],[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=form],[role=region],[role=search]';
const SECTIONS = 'article,aside,main,nav,section';
const ROLES: Readonly<Record<string, string>> = {
  main: 'main',
  nav: 'navigation',
  aside: 'complementary',
  header: 'banner',
  footer: 'contentinfo',
  form: 'form',
  section: 'region',
  search: 'search',
};

/** The headings and landmarks of a page and its frames, hidden ones left out. */
export function outlineOf(document: Document, isForeign?: IsForeign): Outline {
  const pages = pagesOf(document, isForeign);
  return {
    headings: pages.flatMap((page) => headingsOf(page, isForeign)),
    landmarks: pages.flatMap((page) => landmarksOf(page, isForeign)),
  };
}

function headingsOf(page: PageView, isForeign?: IsForeign): readonly OutlineItem[] {
  let last = 0;
  return inOrder(page.document, HEADINGS, isForeign)
    .filter((element) => page.isExposed(element) && roleIn(element, 'heading'))
    .map((element) => {
      const level = levelOf(element);
      const name = page.name(element) || page.text(element);
      const skips = level > last + 1;
      const note = !name
        ? 'Empty'
        : skips && last > 0
          ? `Skips from level ${last} to ${level}`
          : '';
      last = level;
      return { element, level, name, note };
    });
}

function roleIn(element: Element, wanted: string): boolean {
  const role = element.getAttribute('role');
  return role === null || role.split(/\s+/)[0] === wanted;
}

function levelOf(element: Element): number {
  const written = Number.parseInt(element.getAttribute('aria-level') ?? '', 10);
  return written > 0 ? written : Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 2);
}

function landmarksOf(page: PageView, isForeign?: IsForeign): readonly LandmarkItem[] {
  const all = inOrder(page.document, LANDMARKS, isForeign).flatMap((element) => {
    const role = page.isExposed(element) ? landmarkRole(element, page) : null;
    return role ? [{ element, role, name: ownName(element, page) }] : [];
  });
  return all.map((each) => {
    const twins = all.filter(({ role, name }) => role === each.role && name === each.name);
    const depth = all.filter(
      ({ element }) => element !== each.element && element.contains(each.element),
    ).length;
    const isTwin = twins.length > 1;
    const note = isTwin ? `${twins.length} of these have the same name, or none` : '';
    return { ...each, depth, note };
  });
}

/** By https://www.w3.org/TR/html-aam-1.0/: some elements are landmarks only at the top, or with a name. */
function landmarkRole(element: Element, page: PageView): string | null {
  const written = element.getAttribute('role')?.trim().split(/\s+/)[0];
  const role = written || ROLES[element.localName];
  if (!role || !Object.values(ROLES).includes(role)) return null;
  if (written) return role;
  if (role === 'banner' || role === 'contentinfo') {
    const around = page.parent(element);
    return around && page.closest(around, SECTIONS) ? null : role;
  }
  const needsName = role === 'form' || role === 'region';
  return needsName && !ownName(element, page) ? null : role;
}

/** Landmarks are named by attributes only. */
function ownName(element: Element, page: PageView): string {
  const isNamed = ['aria-label', 'aria-labelledby', 'title'].some((each) =>
    element.hasAttribute(each),
  );
  return isNamed ? page.name(element) : '';
}
