import { followScope } from './scope-path.ts';
import { framesAround } from '../frames-around.ts';
import { isVisible } from '../visible.ts';
import { EQUAL, SILENT } from './compare.ts';
import { createLook, type Look } from './look.ts';
import type { Levels } from './levels.ts';
import { traitWeight, verdictOf } from './model.ts';
import { probe, type Probed } from './probe.ts';
import type { PageFit } from './page-guard.ts';
import { inRow } from './table-row.ts';
import { examine, type Examination, type Examined } from './search.ts';
import {
  LEVELS,
  TRAITS,
  type Candidate,
  type Evidence,
  type Fingerprint,
  type Recognition,
  type Trait,
} from './types.ts';
import { RANK, VERDICT } from './weights.generated.ts';

/** Long enough to get on, short enough that no key press waits for it. */
const SLICE_MS = 8;
/**
 * What the address adds to the log odds. Set by hand: no set of page pairs keeps its addresses. A
 * release may move a page, so another address alone must not outweigh an agreeing rest.
 */
const URL_LOG_ODDS = { same: 0.5, other: -2.5 };
/** Of an element that is as it was, in unchanged surroundings; see docs/locator.md. */
const UNCHANGED_CONFIDENCE = 0.98;
const IDENTIFYING: readonly Trait[] = ['id', 'field', 'test', 'name', 'href', 'before'];
/** Twins for small and large screens share these. */
const TWIN: readonly Trait[] = ['id', 'field', 'name', 'href'];

export interface LocateOptions {
  /** Language of the page. @default that of the document */
  readonly lang?: string | undefined;
  /** From this confidence on an element counts as found, in [0, 1]. @default 0.8 */
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
  return runThrough(search(fingerprint, root, options, createLook()));
}

/** Like `locate` for many fingerprints of one page: what they share is read once. */
export function locateAll(
  fingerprints: readonly Fingerprint[],
  root: Document,
  options: LocateOptions = {},
): Recognition[] {
  const look = createLook();
  return fingerprints.map((each) => runThrough(search(each, root, options, look)));
}

/**
 * Like `locate`, in slices of at most 8 ms, between which the page goes on. What changes meanwhile may
 * be missed: search again after a change.
 *
 * @param options.signal Ends the search; the promise is then rejected with the signal's reason.
 */
export async function locateSoon(
  fingerprint: Fingerprint,
  root: Document,
  { signal, ...options }: LocateOptions & { readonly signal?: AbortSignal | undefined } = {},
): Promise<Recognition> {
  const steps = search(fingerprint, root, options, createLook());
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await nextTask();
    signal?.throwIfAborted();
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

function runThrough<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function* search(
  fingerprint: Fingerprint,
  root: Document,
  options: LocateOptions,
  look: Look,
): Generator<void, Recognition> {
  const { lang = root.documentElement.lang } = options;
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
  yield;
  const roots = followScope(root, scope);
  return judge(yield* examine(fingerprint, { ...near, roots }), root, options);
}

function recognise({ element, levels }: Probed, root: Document): Recognition {
  const weights = levels.map((level, i) => (level === SILENT ? 0 : traitWeight(RANK, i, level, 1)));
  const best = candidateFrom({ element, levels, weights }, UNCHANGED_CONFIDENCE);
  const frames = framesAround(element, root);
  const confidence = UNCHANGED_CONFIDENCE;
  return {
    ...{ status: 'found', element, frames, confidence, best, runnerUp: null, page: null },
    drift: driftOf(levels),
  };
}

function driftOf(levels: Levels): Trait[] {
  return TRAITS.filter((_, i) => (levels[i] ?? SILENT) > EQUAL);
}

function judge(
  examination: Examination,
  root: Document,
  { anchorAt = 0.8, unsureAt = 0.4, hidden = false }: LocateOptions,
): Recognition {
  const shown = hidden ? examination.candidates : preferVisible(examination.candidates);
  const [best, runnerUp] = asHypotheses(shown);
  const page = overlapOf(examination.page);
  if (!best)
    return { status: 'missing', reason: 'none', best: null, runnerUp: null, confidence: 0, page };
  const confidence = confidenceOf(best, shown, examination);
  const { element } = best;
  const judgement = {
    best: candidateFrom(best, confidence),
    runnerUp: runnerUp
      ? candidateFrom(runnerUp, confidence * Math.exp(runnerUp.score - best.score))
      : null,
    confidence,
    page,
  };
  if (confidence < unsureAt) return { status: 'missing', reason: 'none', ...judgement };
  if (confidence < anchorAt) return { status: 'unsure', ...judgement };
  if (!hidden && !isVisible(element)) return { status: 'missing', reason: 'hidden', ...judgement };
  const frames = framesAround(element, root);
  return { status: 'found', element, frames, drift: driftOf(best.levels), ...judgement };
}

/** Of twins for small and large screens, the one that people see is meant. */
function preferVisible(candidates: readonly Examined[]): readonly Examined[] {
  const [best] = candidates;
  if (!best || isVisible(best.element)) return candidates;
  const isTwin = ({ levels }: Examined): boolean =>
    TWIN.map((trait) => TRAITS.indexOf(trait)).every((i) => levels[i] === best.levels[i]);
  const visible = candidates.filter((one) => isTwin(one) && isVisible(one.element));
  return visible.length ? visible : candidates;
}

/** A control and what wraps it are one thing: of each such group the best. */
function asHypotheses(candidates: readonly Examined[]): Examined[] {
  const heads: Examined[] = [];
  for (const one of candidates) {
    if (!heads.some((head) => isNested(head, one))) heads.push(one);
    if (heads.length === 2) break;
  }
  return heads;
}

function isNested(a: Examined, b: Examined): boolean {
  return a.element.contains(b.element) || b.element.contains(a.element);
}

function confidenceOf(
  best: Examined,
  candidates: readonly Examined[],
  { count, page }: Examination,
): number {
  let own = 0;
  let all = 0;
  let next = -99;
  for (const one of candidates) {
    const odds = Math.exp(one.score - best.score);
    all += odds;
    if (isNested(best, one)) own += odds;
    else next = Math.max(next, one.score);
  }
  const { levels, score } = best;
  const margin = score - next;
  const fitted = verdictOf(VERDICT, { levels, share: own / all, score, margin, count, page });
  const isKnown = IDENTIFYING.some((trait) => {
    const level = levels[TRAITS.indexOf(trait)] ?? SILENT;
    return level === EQUAL || level === 1;
  });
  const confidence = page.url === null ? fitted : shift(fitted, page.url);
  return isKnown ? confidence : Math.min(confidence, 0.75);
}

function shift(confidence: number, isSame: boolean): number {
  const logOdds =
    Math.log(confidence / (1 - confidence + 1e-12)) +
    (isSame ? URL_LOG_ODDS.same : URL_LOG_ODDS.other);
  return 1 / (1 + Math.exp(-logOdds));
}

function candidateFrom(
  { element, levels, weights }: Pick<Examined, 'element' | 'levels' | 'weights'>,
  confidence: number,
): Candidate {
  const evidence = levels.flatMap((level, i): Evidence[] => {
    const [trait, name] = [TRAITS[i], LEVELS[level]];
    return trait && name ? [{ trait, level: name, weight: weights[i] ?? 0 }] : [];
  });
  evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { element, confidence, evidence };
}

/** How much of the page guard agrees, in [0, 1]. */
function overlapOf({ title, heading, marks, url }: PageFit): number | null {
  const parts = [
    ...[title, heading].filter((level) => level !== SILENT).map((level) => Number(level <= 1)),
    ...(marks === SILENT ? [] : [marks]),
    ...(url === null ? [] : [Number(url)]),
  ];
  return parts.length ? parts.reduce((sum, part) => sum + part, 0) / parts.length : null;
}
