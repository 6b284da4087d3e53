import { isVisible } from '../visible.ts';
import { withEvidence, type Grounded } from './evidence.ts';
import { judge, NOTHING, recognise } from './judge.ts';
import { createLook } from './look.ts';
import { probe } from './probe.ts';
import { followScope } from './scope-path.ts';
import { examine } from './search.ts';
import { LONG, type Steps } from './steps.ts';
import { inRow } from './table-row.ts';
import type { Fingerprint, Recognition } from './types.ts';

/** Long enough to get on, short enough that no key press waits for it. */
const SLICE_MS = 8;

export interface LocateOptions {
  /** Language of the page. @default that of the document */
  readonly lang?: string | undefined;
  /** From this confidence on an element counts as found, in [0, 1]. @default 0.75 */
  readonly anchorAt?: number | undefined;
  /** Below it an element counts as missing, in [0, 1]. @default 0.4 */
  readonly unsureAt?: number | undefined;
  /** Whether an element that nobody can see may be found. @default false */
  readonly hidden?: boolean | undefined;
  /** Leaves out elements that cannot be meant. @default none */
  readonly admits?: ((element: Element) => boolean) | undefined;
  /** Each set speaks for what is in it, the more the fewer those are. @default none */
  readonly favours?: readonly ReadonlySet<Element>[] | undefined;
}

export interface SoonOptions extends LocateOptions {
  /** Ends the search; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Finds the element that a fingerprint describes, or refuses.
 *
 * Everything of its kind on the page, in open shadow roots and in frames of this origin competes, and
 * so does "not on this page". The search is one task: up to 150 ms on 50,000 elements. `locateSoon`
 * gives way.
 *
 * @returns `found` from `anchorAt` on, `unsure` from `unsureAt` on, else `missing`; each with the best
 *   candidate, the runner-up and the evidence. Never throws for what a page holds.
 */
export function locate(
  fingerprint: Fingerprint,
  root: Document,
  options: LocateOptions = {},
): Recognition {
  return withEvidence(runThrough(search(fingerprint, root, options)));
}

/** Like `locate` for many fingerprints of one page: what they share is read once. */
export function locateAll(
  fingerprints: readonly Fingerprint[],
  root: Document,
  options: LocateOptions = {},
): Recognition[] {
  const look = createLook();
  return fingerprints.map((each) => withEvidence(runThrough(search(each, root, options, look))));
}

/**
 * Like `locate`, in slices of some 8 ms, between which the page goes on. What changes meanwhile may
 * be missed: search again after a change.
 */
export async function locateSoon(
  fingerprint: Fingerprint,
  root: Document,
  options: SoonOptions = {},
): Promise<Recognition> {
  return withEvidence(await searchSoon(fingerprint, root, options));
}

/** Without the reasons. */
export async function searchSoon(
  fingerprint: Fingerprint,
  root: Document,
  options: SoonOptions,
): Promise<Grounded> {
  const steps = search(fingerprint, root, options);
  for (;;) {
    const until = performance.now() + SLICE_MS;
    let step;
    do {
      step = steps.next();
      if (step.done) return step.value;
    } while (step.value !== LONG && performance.now() < until);
    await nextTask();
    options.signal?.throwIfAborted();
  }
}

/** A message is not slowed down as nested timers are. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function* search(
  fingerprint: Fingerprint,
  root: Document,
  options: LocateOptions,
  look = createLook(),
): Steps<Grounded> {
  try {
    const { lang = (root.documentElement as Element | null)?.getAttribute('lang') ?? '' } = options;
    const { row, scope } = fingerprint;
    const admits = (element: Element): boolean =>
      options.admits?.(element) !== false && (!row || inRow(element, row, lang, look));
    // Without a walk over the page for shadow roots and frames, where it needs none.
    const near = {
      roots: scope ? followScope(root, scope) : [root],
      look,
      lang,
      admits,
      favours: options.favours,
    };
    const probed = probe(fingerprint, near);
    if (probed && (options.hidden || isVisible(probed.element))) return recognise(probed, root);
    yield LONG;
    const roots = scope ? near.roots : followScope(root);
    const examination = yield* examine(fingerprint, { ...near, roots });
    return judge(examination, fingerprint, { ...options, root, look });
  } catch {
    // A page may do what no page should: then nothing is found on it, and it goes on undisturbed.
    return NOTHING;
  }
}
