/**
 * What runs in the page for `handrail check`: one bundle with our rules, evaluated through the
 * browser's debugging interface. It reads the page and leaves nothing behind.
 */
import {
  ALL_RULES,
  checkUnattended,
  identify as identifyOne,
  judgeDismissals,
  summarizePage,
  type CheckResult,
  type Dismissal,
  type Finding,
  type FindingIdentity,
  type LiveFinding,
  type PageSummary,
  type Standing,
} from '@handrail/checks';
import type { PageLink } from './reports.ts';

export interface Task {
  /** Ids of our rules that run. */
  readonly rules: readonly string[];
  readonly withAxe: boolean;
  /** Selector of parts that are not the portal's own. */
  readonly ignore: string | null;
  /** After this, rules of ours that did not begin are left out. */
  readonly maxMs: number;
  /** The pages that were opened before this one. */
  readonly pages: readonly PageSummary[];
  /** The page as its server sent it; null if that is not known. */
  readonly source: string | null;
}

/** What later reports need to know of a finding besides what it says. */
export interface Identified {
  readonly identity: FindingIdentity | null;
  readonly dismissal: Dismissal | null;
  readonly standing: Standing | null;
}

export function summarize(): PageSummary {
  return summarizePage(document);
}

/** Every address that a person could follow from here. */
export function links(): PageLink[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => ({
    href: link.href,
    text: (link.textContent || link.getAttribute('aria-label') || '').trim().slice(0, 100),
    isDownload: link.hasAttribute('download'),
    isButton: link.getAttribute('role') === 'button' || link.hasAttribute('data-method'),
  }));
}

/** Runs our rules, and axe-core where it was loaded. */
export function check(task: Task): Promise<CheckResult> {
  const { rules, withAxe, ignore, maxMs, pages, source } = task;
  const chosen = ALL_RULES.filter(({ id }) => rules.includes(id));
  return checkUnattended(document, chosen, {
    measuresOf: (each) => (each === document ? { pages, source: source ?? undefined } : {}),
    withAxe,
    ignore,
    maxMs,
  });
}

/** Finds the elements again by their selectors, and tells what tells each finding from others. */
export async function identify(
  findings: readonly Finding[],
  { dismissals, today }: { readonly dismissals: readonly Dismissal[]; readonly today: string },
): Promise<{ readonly known: Identified[]; readonly stale: Dismissal[] }> {
  const live = findings.map((finding): LiveFinding => ({
    ...finding,
    element: elementAt(finding.place.path),
  }));
  const { byFinding, lost, mended } = await judgeDismissals(dismissals, live, {
    root: document,
    today,
  });
  const known = live.map((finding): Identified => {
    const { dismissal = null, standing = null } = byFinding.get(finding) ?? {};
    return { identity: identityOf(finding), dismissal, standing };
  });
  return { known, stale: [...lost, ...mended] };
}

function identityOf(finding: LiveFinding): FindingIdentity | null {
  try {
    return identifyOne(finding, document);
  } catch {
    // An element that the locator cannot describe, such as one in a foreign frame.
    return null;
  }
}

function elementAt(path: readonly string[]): Element | null {
  let tree: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const selector of path) {
    try {
      element = tree?.querySelector(selector) ?? null;
      tree = element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument ?? null;
    } catch {
      return null;
    }
  }
  return element;
}
