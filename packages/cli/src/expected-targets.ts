import { matchPage } from '@handrail/flow';
import type { Flow, Page } from '@handrail/flow';

export interface OpenPageFacts {
  readonly url: URL;
  readonly title: string;
  /** Targets that are there. */
  readonly found: ReadonlySet<string>;
}

/**
 * The targets that this page should have: those of its own steps and field help, and those that are
 * bound to no page. All of them where the flow does not know the page.
 */
export function expectedTargets(flow: Flow, facts: OpenPageFacts): Set<string> {
  const { pages = {}, targets = {} } = flow;
  const open = new Set(Object.keys(pages).filter((id) => isOpen(pages[id], facts)));
  const all = new Set(Object.keys(targets));
  if (!open.size) return all;
  const uses = usesOf(flow);
  const bound = new Set(uses.map(({ target }) => target));
  const here = new Set(uses.filter(({ page }) => open.has(page)).map(({ target }) => target));
  return new Set([...all].filter((id) => here.has(id) || !bound.has(id)));
}

function usesOf({ pages = {}, steps, help = [] }: Flow): { page: string; target: string }[] {
  const points = steps.flatMap((step) => (step.type === 'point' ? [step] : []));
  const marks = Object.entries(pages).flatMap(([page, { has = [] }]) =>
    has.map((target) => ({ page, target })),
  );
  return [...points, ...help, ...marks].map(({ page, target }) => ({ page, target }));
}

function isOpen(page: Page | undefined, { url, title, found }: OpenPageFacts): boolean {
  if (!page) return false;
  const { path, query = {}, has = [] } = page;
  return (
    matchPage({ path, query }, url) &&
    holdsTitle(title, page.title) &&
    has.every((id) => found.has(id))
  );
}

function holdsTitle(title: string, wanted: Page['title']): boolean {
  if (wanted === undefined) return true;
  const texts = typeof wanted === 'string' ? [wanted] : Object.values(wanted);
  return texts.some((text) => fold(title).includes(fold(text)));
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
