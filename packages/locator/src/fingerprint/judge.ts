import { framesAround } from '../frames-around.ts';
import { isVisible } from '../visible.ts';
import { DIFFERENT, EQUAL, NEAR, SILENT } from './compare.ts';
import type { Levels } from './levels.ts';
import type { Look } from './look.ts';
import { traitWeight, verdictOf } from './model.ts';
import type { PageFit } from './page-guard.ts';
import type { Probed } from './probe.ts';
import type { Examination, Examined } from './search.ts';
import { dataCellOf, isRepeated } from './table-row.ts';
import { identityOf, keyOf } from './traits.ts';
import {
  indicesOf,
  LEVELS,
  TRAITS,
  type Candidate,
  type Evidence,
  type Fingerprint,
  type Recognition,
  type Trait,
} from './types.ts';
import { RANK, VERDICT } from './weights.generated.ts';

/**
 * What adds to the log odds beside the fitted models. Set by hand: no set of page pairs keeps its
 * addresses or has row keys. A release may move a page, so another address alone must not outweigh an
 * agreeing rest.
 */
const LOG_ODDS = { sameUrl: 0.5, otherUrl: -2.5, onlyInRow: 1.5 };
/** Of an element that is as it was, in unchanged surroundings; see docs/locator.md. */
const UNCHANGED_CONFIDENCE = 0.98;
/** The most where something forbids to be sure: unsure, by default. */
const DOUBTFUL = 0.7;

/** Of a page that has nothing of the kind. */
export const NOTHING_ALIKE: Recognition = {
  status: 'missing',
  reason: 'none',
  best: null,
  runnerUp: null,
  confidence: 0,
  page: null,
};

export interface JudgeOptions {
  readonly root: Document;
  readonly look: Look;
  readonly anchorAt?: number | undefined;
  readonly unsureAt?: number | undefined;
  readonly hidden?: boolean | undefined;
}

/** What `probe` found. */
export function recognise({ element, levels }: Probed, root: Document): Recognition {
  const weights = levels.map((level, i) => (level === SILENT ? 0 : traitWeight(RANK, i, level, 1)));
  const confidence = UNCHANGED_CONFIDENCE;
  return {
    status: 'found',
    element,
    frames: framesAround(element, root),
    confidence,
    best: candidateFrom({ element, levels, weights }, confidence),
    runnerUp: null,
    page: null,
    drift: driftOf(levels),
  };
}

/** Decides whether the best candidate is sure enough. */
export function judge(
  examination: Examination,
  fingerprint: Fingerprint,
  { root, look, anchorAt = 0.75, unsureAt = 0.4, hidden = false }: JudgeOptions,
): Recognition {
  const shown = hidden ? examination.candidates : preferVisible(examination.candidates);
  const [best, runnerUp] = asHypotheses(shown);
  const page = overlapOf(examination.page);
  if (!best) return { ...NOTHING_ALIKE, page };
  const { element } = best;
  const likely = confidenceOf(best, shown, examination, fingerprint);
  const isDoubtful =
    !isKnown(best) ||
    (isElsewhere(examination.page) && !isSameLink(best)) ||
    (!fingerprint.row && isOneOfManyRows(element, look)) ||
    (!!runnerUp && isContested(best, runnerUp));
  const confidence = isDoubtful ? Math.min(likely, DOUBTFUL) : likely;
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

function driftOf(levels: Levels): Trait[] {
  return TRAITS.filter((_, i) => (levels[i] ?? SILENT) > EQUAL);
}

/** Of twins for small and large screens, the one that people see is meant. */
function preferVisible(candidates: readonly Examined[]): readonly Examined[] {
  const [best] = candidates;
  if (!best || isVisible(best.element)) return candidates;
  const visible = candidates.filter((one) => isTwin(one, best) && isVisible(one.element));
  return visible.length ? visible : candidates;
}

/** Alike in all that tells what they are. */
function isTwin(a: Examined, b: Examined): boolean {
  return indicesOf('id', 'field', 'name', 'href').every((i) => a.levels[i] === b.levels[i]);
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
  { row }: Fingerprint,
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
  const { sameUrl, otherUrl, onlyInRow } = LOG_ODDS;
  const byUrl = page.url === null ? 0 : page.url ? sameUrl : otherUrl;
  const logOdds =
    Math.log(fitted / (1 - fitted + 1e-12)) + byUrl + (row && own === all ? onlyInRow : 0);
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Whether anything that tells what it is agrees. The text before it labels a field that has no other
 * sign; beside a link with another name and address it is a neighbour's.
 */
function isKnown({ levels }: Examined): boolean {
  const signs = indicesOf('id', 'field', 'test', 'name', 'href').map((i) => levels[i] ?? SILENT);
  const [before = SILENT] = indicesOf('before').map((i) => levels[i] ?? SILENT);
  const agrees = (level: number): boolean => level === EQUAL || level === NEAR;
  return signs.some(agrees) || (agrees(before) && !signs.includes(DIFFERENT));
}

/** Whether nothing of the page is as it was: a redesign, or another page with a look-alike. */
function isElsewhere({ title, heading, marks, url }: PageFit): boolean {
  const isOther = heading === SILENT || heading >= DIFFERENT;
  return title >= DIFFERENT && isOther && marks === 0 && url !== true;
}

/** Whether it has the same words and the same address: it leads to the same place from any page. */
function isSameLink({ levels }: Examined): boolean {
  return indicesOf('name', 'href').every((i) => levels[i] === EQUAL);
}

/** Whether other rows have the same control: the order of rows is no name. */
function isOneOfManyRows(element: Element, look: Look): boolean {
  const cell = dataCellOf(element);
  // An address of its own tells a row as well as a key does.
  const sign = (one: Element): string => `${keyOf(one, look)} ${identityOf(one, look).href}`;
  return !!cell && isRepeated(element, cell, (twin) => sign(twin) === sign(element));
}

/**
 * Whether only the order on the page tells it from a twin, a weak witness: things are sorted anew, and
 * more come in between. Also where the twin stands under the right heading, and it does not.
 */
function isContested(best: Examined, rival: Examined): boolean {
  const [heading = 0, before = 0] = indicesOf('heading', 'before');
  const level = ({ levels }: Examined, trait: number): number => levels[trait] ?? SILENT;
  const isUnderRight =
    level(rival, heading) === EQUAL &&
    level(best, heading) > NEAR &&
    level(best, before) >= level(rival, before);
  const order = indicesOf('nth', 'sibling', 'at');
  const isOnlyOrder = best.levels.every((one, i) => order.includes(i) || one === rival.levels[i]);
  return isTwin(best, rival) && (isUnderRight || isOnlyOrder);
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
