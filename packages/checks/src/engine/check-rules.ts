import type { CheckResult, LiveFinding } from '../contract/finding.ts';
import type { Measures } from '../contract/measures.ts';
import type { LoadRules, Rule } from '../contract/types.ts';
import type { Listeners } from '../early/listeners.ts';
import { loadLists } from '../language/load-lists.ts';
import { createPageView } from '../page/create-page-view.ts';
import type { PageView } from '../page/page-view.ts';
import { documentIn } from '../page/tree.ts';
import { pathTo, placeOf } from './place.ts';
import { runRules, type RuleRun } from './run-rules.ts';
import { createSlices, type Slices } from './slices.ts';

export interface CheckOptions {
  /** Gets findings as soon as a rule has them. */
  readonly onFindings?: ((findings: readonly LiveFinding[]) => void) | undefined;
  /** Called after each rule in each document. */
  readonly onRan?: ((rule: string) => void) | undefined;
  /** Ends the check early; what was found until then is returned. */
  readonly signal?: AbortSignal | undefined;
  /** Only this part of the page is judged; rules about the page as a whole are left out. */
  readonly within?: Element | undefined;
  /** Recorded from before the page's own scripts, for each document. */
  readonly listenersOf?: ((document: Document) => Listeners | null) | undefined;
  readonly measuresOf?: ((document: Document) => Measures) | undefined;
  /** Elements that are not the portal's own, such as our panel. */
  readonly isForeign?: ((element: Element) => boolean) | undefined;
}

/**
 * Runs rules over a document and all frames of its origin, in slices of a few milliseconds. Reads
 * only. A rule that fails is listed and the others go on.
 *
 * @param rules Functions among them load further rules when their turn comes.
 * @throws if the document is not shown in a window, or if rules cannot be loaded.
 */
export async function checkRules(
  document: Document,
  rules: readonly (Rule | LoadRules)[],
  options: CheckOptions = {},
): Promise<CheckResult<LiveFinding>> {
  const slices = createSlices(document.defaultView ?? window);
  const collected = createCollection(options);
  await checkDocument(document, [], { rules, options, slices, collected });
  return collected.result();
}

interface Work {
  readonly rules: readonly (Rule | LoadRules)[];
  readonly options: CheckOptions;
  readonly slices: Slices;
  readonly collected: ReturnType<typeof createCollection>;
}

async function checkDocument(
  document: Document,
  around: readonly string[],
  work: Work,
): Promise<void> {
  const { rules, options, slices, collected } = work;
  const { within, signal, onRan, listenersOf, measuresOf, isForeign } = options;
  const page = createPageView(document, {
    listeners: listenersOf?.(document) ?? null,
    measures: measuresOf?.(document),
    isForeign,
  });
  const isHere = !within || within.ownerDocument === document;
  if (isHere) {
    await loadLists(page).catch((error: unknown) => collected.wordless(error));
    const onRun = (run: RuleRun): void => {
      collected.add(run, page, around);
      onRan?.(run.rule.id);
    };
    // For a part that changed they are read only if a rule asks for them.
    const styles = page.readCssRules();
    while (!within && !styles.next().done) if (slices.isOver()) await slices.pause();
    await runRules(rules, page, { slices, within, signal, onRun });
  }
  for (const frame of page.all('iframe,frame')) {
    const inner = documentIn(frame);
    const path = [...around, ...pathTo(frame)];
    if (inner?.defaultView) await checkDocument(inner, path, work);
    else if (!inner) collected.unread(path);
  }
}

function createCollection({ onFindings, isForeign }: CheckOptions) {
  const findings: LiveFinding[] = [];
  const ran = new Set<string>();
  const notChecked = new Map<string, string>();
  const unreadFrames: (readonly string[])[] = [];
  return {
    add({ rule, hits, failure }: RuleRun, page: PageView, around: readonly string[]): void {
      if (failure === null) ran.add(rule.id);
      else notChecked.set(rule.id, failure);
      const own = hits.filter(({ element }) => !element || !isForeign?.(element));
      const made = own.map(({ element, level, facts }): LiveFinding => ({
        rule: rule.id,
        source: 'handrail',
        level: level ?? rule.level,
        wcag: rule.wcag,
        place: placeOf(element, page, around),
        facts: facts ?? {},
        element,
      }));
      findings.push(...made);
      if (made.length > 0) onFindings?.(made);
    },
    /** The rules run without words then, and find less. */
    wordless: (error: unknown): void => {
      const reason = error instanceof Error ? error.message : String(error);
      notChecked.set('lists of words', `could not be loaded: ${reason}`);
    },
    unread: (path: readonly string[]): void => void unreadFrames.push(path),
    result: (): CheckResult<LiveFinding> => ({
      findings,
      ran: [...ran],
      notChecked: [...notChecked].map(([rule, reason]) => ({ rule, reason })),
      unreadFrames,
    }),
  };
}
