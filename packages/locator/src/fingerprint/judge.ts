import { framesAround } from '../frames-around.ts';
import { isVisible } from '../visible.ts';
import { DIFFERENT, EQUAL, NEAR, SILENT } from './compare.ts';
import type { Tell } from './evidence.ts';
import type { Levels } from './levels.ts';
import type { Look } from './look.ts';
import { probabilityOf, verdictOf } from './model.ts';
import type { PageFit } from './page-guard.ts';
import { isUnchanged, type Probed } from './probe.ts';
import type { Examination, Examined } from './search.ts';
import { dataCellOf, isRepeated } from './table-row.ts';
import { identityOf, keyOf } from './traits.ts';
import {
  AT,
  BEFORE,
  HEADING,
  HREF,
  NAME,
  NEVER_SHARED,
  NTH,
  SIBLING,
  TELLING,
} from './trait-indices.ts';
import { TRAITS, type Finding, type Fingerprint, type Trait } from './types.ts';
import { VERDICT } from './weights.generated.ts';

/**
 * What adds to the log odds beside the fitted models. Set by hand: no set of page pairs keeps its
 * addresses or has row keys. A release may move a page, so another address alone must not outweigh an
 * agreeing rest.
 */
const SAME_URL = 0.5;
const OTHER_URL = -2.5;
const ONLY_IN_ROW = 1.5;
/** Of an element that is as it was, in unchanged surroundings; see docs/locator.md. */
const UNCHANGED_CONFIDENCE = 0.98;
/** The most where something forbids to be sure: unsure, by default. */
const DOUBTFUL = 0.7;

const ORDER: readonly number[] = [SIBLING, NTH, AT];

/** Of a page that has nothing of the kind. */
const NOTHING: Finding = { status: 'missing', reason: 'none', confidence: 0 };

export function tellNothing<T>(tell: Tell<T>): Finding & T {
  return { ...NOTHING, ...tell(0) };
}

export interface JudgeOptions {
  readonly root: Document;
  readonly look: Look;
  readonly anchorAt?: number | undefined;
  readonly unsureAt?: number | undefined;
  readonly hidden?: boolean | undefined;
}

/** What `probe` found. */
export function recognise<T>(probed: Probed, root: Document, tell: Tell<T>): Finding & T {
  const { element, levels } = probed;
  const confidence = UNCHANGED_CONFIDENCE;
  const frames = framesAround(element, root);
  const told = tell(confidence, probed);
  return { status: 'found', element, frames, drift: driftOf(levels), confidence, ...told };
}

/** Decides whether the best candidate is sure enough. */
export function judge<T>(
  examination: Examination,
  fingerprint: Fingerprint,
  { root, look, anchorAt = 0.75, unsureAt = 0.4, hidden = false }: JudgeOptions,
  tell: Tell<T>,
): Finding & T {
  const shown = hidden ? examination.candidates : preferVisible(examination.candidates);
  const [best] = shown;
  const { page } = examination;
  if (!best) return { ...NOTHING, ...tell(0, best, best, page) };
  // A control and what wraps it are one thing.
  const rivals = shown.filter((one) => !isNested(best, one));
  const [runnerUp] = rivals;
  const { element } = best;
  const likely = confidenceOf(best, rivals, shown, examination, fingerprint);
  const isDoubtful =
    !isKnown(best) ||
    (isElsewhere(page) && !isSameLink(best)) ||
    (!fingerprint.row && isOneOfManyRows(element, look)) ||
    (!!runnerUp && isContested(best, runnerUp));
  const confidence = isDoubtful ? Math.min(likely, DOUBTFUL) : likely;
  const told = { confidence, ...tell(confidence, best, runnerUp, page) };
  if (confidence < unsureAt) return { status: 'missing', reason: 'none', ...told };
  if (confidence < anchorAt) return { status: 'unsure', ...told };
  if (!hidden && !isVisible(element)) return { status: 'missing', reason: 'hidden', ...told };
  const frames = framesAround(element, root);
  return { status: 'found', element, frames, drift: driftOf(best.levels), ...told };
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
  return NEVER_SHARED.every((i) => a.levels[i] === b.levels[i]);
}

function isNested(a: Examined, b: Examined): boolean {
  return a.element.contains(b.element) || b.element.contains(a.element);
}

function confidenceOf(
  { levels, score }: Examined,
  rivals: readonly Examined[],
  all: readonly Examined[],
  { count, page }: Examination,
  { row }: Fingerprint,
): number {
  const oddsOf = (some: readonly Examined[]): number =>
    some.reduce((sum, one) => sum + Math.exp(one.score - score), 0);
  const share = 1 - oddsOf(rivals) / oddsOf(all);
  const margin = score - (rivals[0]?.score ?? -99);
  const fitted = verdictOf(VERDICT, { levels, share, score, margin, count, page });
  const byUrl = page.url === null ? 0 : page.url ? SAME_URL : OTHER_URL;
  return probabilityOf(fitted + byUrl + (row && !rivals.length ? ONLY_IN_ROW : 0));
}

/**
 * Whether anything that tells what it is agrees. The text before it labels a field that has no other
 * sign; beside a link with another name and address it is a neighbour's.
 */
function isKnown({ levels }: Examined): boolean {
  const agrees = (trait: number): boolean => levels[trait] === EQUAL || levels[trait] === NEAR;
  const isOther = TELLING.some((trait) => levels[trait] === DIFFERENT);
  return TELLING.some(agrees) || (agrees(BEFORE) && !isOther);
}

/** Whether nothing of the page is as it was: a redesign, or another page with a look-alike. */
function isElsewhere({ title, heading, marks, url }: PageFit): boolean {
  const isOther = heading === SILENT || heading >= DIFFERENT;
  return title >= DIFFERENT && isOther && marks === 0 && url !== true;
}

/** Whether it has the same words and the same address: it leads to the same place from any page. */
function isSameLink({ levels }: Examined): boolean {
  return [NAME, HREF].every((i) => levels[i] === EQUAL);
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
 * more come in between. Not where all around it is as it was, and as many siblings, of which it is the
 * one it was. Also where the twin stands under the right heading, and it does not.
 */
function isContested(best: Examined, rival: Examined): boolean {
  const level = ({ levels }: Examined, trait: number): number => levels[trait] ?? SILENT;
  const isUnderRight =
    level(rival, HEADING) === EQUAL &&
    level(best, HEADING) > NEAR &&
    level(best, BEFORE) >= level(rival, BEFORE);
  const isOnlyOrder = best.levels.every((one, i) => ORDER.includes(i) || one === rival.levels[i]);
  const isInPlace = isUnchanged(best.levels) && level(best, SIBLING) < level(rival, SIBLING);
  return isTwin(best, rival) && (isUnderRight || (isOnlyOrder && !isInPlace));
}
