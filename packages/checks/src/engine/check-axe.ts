import type * as Axe from 'axe-core';
import { criteriaOfTags } from '../contract/criteria.ts';
import type { CheckResult, LiveFinding } from '../contract/finding.ts';
import type { Facts, Level } from '../contract/types.ts';
import { createPageView } from '../page/create-page-view.ts';
import type { PageView } from '../page/page-view.ts';
import { inTurn } from './in-turn.ts';
import { placeOf } from './place.ts';
import { createSlices } from './slices.ts';

/** Rules that run together at first. Each run has axe read the whole page anew, so one by one is slow. */
const FIRST_GROUP = 4;
/** A run that takes longer is too long for a page that somebody works with. */
const LONG_RUN_MS = 40;

/** Good practice to axe, and a failure of WCAG in each case that they find. */
const CERTAIN = new Set(['empty-heading', 'presentation-role-conflict']);
/**
 * Failures to axe, though the exceptions of their criteria are beyond it: another control for the
 * same, a symbol in place of a word. Pages that are an example to others have hundreds.
 */
const UNCERTAIN = new Set(['target-size', 'label-content-name-mismatch']);

/**
 * Compares each paragraph with all beside it: half a minute for 5,000 of them, minutes for a law. A rule
 * of ours, `fake-heading`, looks for the same.
 */
const COMPARES_PARAGRAPHS = 'p-as-heading';
const MANY_PARAGRAPHS = 400;

/** What a page needs, and a frame in it does not: a title of its own, a main part, headings from one on. */
const ABOUT_PAGES =
  /^(?:aria-hidden-body|bypass|document-title|heading-order|html-has-lang|landmark-.*|meta-viewport.*|page-has-heading-one|region|skip-link)$/;

/** What a set of frames leaves to the pages in them. */
const IN_FRAMES = new Set(['landmark-one-main', 'page-has-heading-one']);

export interface AxeOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onFindings?: ((findings: readonly LiveFinding[]) => void) | undefined;
  /** Called after each rule. */
  readonly onRan?: ((rule: string) => void) | undefined;
  readonly isForeign?: ((element: Element) => boolean) | undefined;
  readonly within?: Element | undefined;
  /** Selectors of the frames around the document, from the outermost. */
  readonly around?: readonly string[] | undefined;
  /**
   * Whether nobody works with the page: then all rules run at once, and copies of axe in frames are
   * asked too. axe waits half a second for one that does not answer, in each run. @default false
   */
  readonly isUnattended?: boolean | undefined;
}

/**
 * Runs axe-core, a few rules at a time, so that the page goes on in between. axe runs one check at a
 * time in a window: calls have to be made one after the other.
 *
 * Violations of WCAG are errors; good practice and experimental rules warn; what axe cannot tell is
 * for a person to look at.
 */
export async function checkAxe(
  axe: typeof Axe,
  document: Document,
  options: AxeOptions = {},
): Promise<Omit<CheckResult<LiveFinding>, 'unreadFrames'>> {
  const {
    signal,
    onFindings,
    onRan,
    isForeign,
    within,
    around = [],
    isUnattended = false,
  } = options;
  const slices = createSlices(document.defaultView ?? window);
  const page = createPageView(document, { isForeign });
  const foreign = isForeign ? page.all('*').filter(isForeign) : [];
  const context = { include: [within ?? document], exclude: foreign } as Axe.ElementContext;
  const findings: LiveFinding[] = [];
  const ran: string[] = [];
  const tooLong = hasManyParagraphs(page) ? [COMPARES_PARAGRAPHS] : [];
  const isFrameset = page.all('frameset').length > 0;
  const rules = axe
    .getRules()
    .filter(({ tags }) => !tags.includes('deprecated'))
    .map(({ ruleId }) => ruleId)
    // "frame-tested" says that no copy of axe was asked in a frame, which here is not the page's doing.
    .filter((id) => isUnattended || id !== 'frame-tested')
    .filter((id) => around.length === 0 || !ABOUT_PAGES.test(id))
    .filter((id) => !isFrameset || !IN_FRAMES.has(id))
    .filter((id) => !tooLong.includes(id));
  let size = isUnattended ? rules.length : FIRST_GROUP;
  for (let next = 0; next < rules.length && !signal?.aborted;) {
    const group = rules.slice(next, next + size);
    const startedAt = performance.now();
    const { violations, incomplete } = await inTurn(axe, () =>
      axe.run(context, {
        iframes: isUnattended,
        runOnly: { type: 'rule', values: group },
        resultTypes: ['violations', 'incomplete'],
        elementRef: true,
      }),
    );
    size = nextSize(size, performance.now() - startedAt);
    const made = [...toFindings(violations, false), ...toFindings(incomplete, true)].filter(
      ({ element }) => !element || !isForeign?.(element),
    );
    findings.push(...made);
    ran.push(...group);
    group.forEach((rule) => onRan?.(rule));
    if (made.length > 0) onFindings?.(made);
    next += group.length;
    await slices.pause();
  }
  const reason = 'too many paragraphs beside each other for axe-core';
  return { findings, ran, notChecked: tooLong.map((rule) => ({ rule, reason })) };

  function toFindings(results: readonly Axe.Result[], isUnsure: boolean): readonly LiveFinding[] {
    return results.flatMap(({ id, tags, nodes }) =>
      nodes.map((node): LiveFinding => {
        const element = (node as { element?: Element }).element ?? null;
        const place = placeOf(element, page, []);
        return {
          rule: id,
          source: 'axe',
          level: isUnsure && !isTinyAnyway(node, element) ? 'manual' : levelOf(id, tags),
          wcag: criteriaOfTags(tags),
          place: { ...place, path: [...around, ...node.target.flat()] },
          facts: contrastOf(node),
          element,
        };
      }),
    );
  }
}

/** https://www.w3.org/TR/WCAG22/#target-size-minimum */
const MIN_TARGET_PX = 24;

/**
 * axe-core gives up where a picture sticks out of a target, as one does by a pixel or two in most small
 * buttons. Both together may be too small all the same.
 */
function isTinyAnyway({ any }: Axe.NodeResult, element: Element | null): boolean {
  const [check] = any;
  const data = check?.data as { messageKey?: string } | null | undefined;
  if (!element || check?.id !== 'target-size' || any.length > 1) return false;
  const boxes = [element, ...element.querySelectorAll('*')].map((each) =>
    each.getBoundingClientRect(),
  );
  const width =
    Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  const height =
    Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
  return data?.messageKey === 'contentOverflow' && width < MIN_TARGET_PX && height < MIN_TARGET_PX;
}

function hasManyParagraphs(page: PageView): boolean {
  const counts = new Map<ParentNode, number>();
  return page.all('p').some(({ parentNode }) => {
    if (!parentNode) return false;
    const count = (counts.get(parentNode) ?? 0) + 1;
    counts.set(parentNode, count);
    return count > MANY_PARAGRAPHS;
  });
}

function nextSize(size: number, ms: number): number {
  if (ms > LONG_RUN_MS) return Math.max(1, Math.floor(size / 2));
  return ms < LONG_RUN_MS / 2 ? size * 2 : size;
}

/** What axe measured of a text that is too faint: its colours, the ratio it has and the one it needs. */
function contrastOf({ any }: Axe.NodeResult): Facts {
  const data = any[0]?.data as
    | { fgColor?: string; bgColor?: string; contrastRatio?: number; expectedContrastRatio?: string }
    | null
    | undefined;
  const { fgColor, bgColor, contrastRatio, expectedContrastRatio } = data ?? {};
  if (!fgColor || !bgColor || !contrastRatio || !expectedContrastRatio) return {};
  const needed = Number.parseFloat(expectedContrastRatio);
  return { foreground: fgColor, background: bgColor, ratio: contrastRatio, needed };
}

function levelOf(id: string, tags: readonly string[]): Level {
  if (CERTAIN.has(id)) return 'error';
  if (UNCERTAIN.has(id)) return 'warning';
  return tags.some((tag) => tag === 'best-practice' || tag === 'experimental')
    ? 'warning'
    : 'error';
}
