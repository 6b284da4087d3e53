import { framesAround } from '../frames-around.ts';
import { isVisible } from '../visible.ts';
import { DIFFERENT, EQUAL, NEAR } from './compare.ts';
import type { Grounded } from './evidence.ts';
import type { Look } from './look.ts';
import { probabilityOf, verdictOf } from './model.ts';
import type { PageFit } from './page-guard.ts';
import type { Levels } from './levels.ts';
import { isUnchanged, type Probed } from './probe.ts';
import type { Examination, Examined } from './search.ts';
import { dataCellOf, isRepeated } from './table-row.ts';
import { identityOf, keyOf } from './traits.ts';
import {
  AT,
  BEFORE,
  HEADING,
  HREF,
  ID,
  NAME,
  NEVER_SHARED,
  NEXT,
  NTH,
  SIBLING,
  TELLING,
} from './trait-indices.ts';
import { TRAITS, type Fingerprint } from './types.ts';
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
export const NOTHING: Grounded = { status: 'missing', reason: 'none', confidence: 0, grounds: {} };

export interface JudgeOptions {
  readonly root: Document;
  readonly look: Look;
  readonly anchorAt?: number | undefined;
  readonly unsureAt?: number | undefined;
  readonly hidden?: boolean | undefined;
}

/** What `probe` found. */
export function recognise(best: Probed, root: Document): Grounded {
  return foundAt(best, root, { confidence: UNCHANGED_CONFIDENCE, grounds: { best } });
}

function foundAt(
  { element, levels }: Probed,
  root: Document,
  told: Pick<Grounded, 'confidence' | 'grounds'>,
): Grounded {
  const drift = TRAITS.filter((_, i) => (levels[i] as number) > EQUAL);
  return { status: 'found', element, frames: framesAround(element, root), drift, ...told };
}

/** Decides whether the best candidate is sure enough. */
export function judge(
  examination: Examination,
  fingerprint: Fingerprint,
  { root, look, anchorAt = 0.75, unsureAt = 0.4, hidden = false }: JudgeOptions,
): Grounded {
  const { page, candidates } = examination;
  const shown = hidden ? candidates : preferVisible(candidates);
  const [best] = shown;
  if (!best) return { ...NOTHING, grounds: { page } };
  // A control and what wraps it are one thing.
  const rivals = shown.filter((one) => !isNested(best, one));
  const [runnerUp] = rivals;
  const { element } = best;
  const likely = confidenceOf(best, rivals, shown, examination, fingerprint);
  const isDoubtful =
    !isKnown(best) ||
    (isElsewhere(best, page) && !isSameLink(best)) ||
    (!fingerprint.row && isOneOfManyRows(element, look)) ||
    (!!runnerUp && isContested(best, runnerUp));
  const confidence = isDoubtful ? Math.min(likely, DOUBTFUL) : likely;
  const told = { confidence, grounds: { best, runnerUp, page } };
  if (confidence < unsureAt) return { status: 'missing', reason: 'none', ...told };
  if (confidence < anchorAt) return { status: 'unsure', ...told };
  if (!hidden && !isVisible(element)) return { status: 'missing', reason: 'hidden', ...told };
  return foundAt(best, root, told);
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
  const isOther = TELLING.some((trait) => levels[trait] === DIFFERENT);
  return agreeing(levels, ID, HREF) > 0 || (agreeing(levels, BEFORE, BEFORE) > 0 && !isOther);
}

/** How many of these traits are as they were, or nearly. */
function agreeing(levels: Levels, first: number, last: number): number {
  return levels.slice(first, last + 1).filter((one) => one === EQUAL || one === NEAR).length;
}

/**
 * Whether nothing around it is as it was: a redesign, or another page with a look-alike. Under another
 * title and heading one thing may be as it was by chance.
 */
function isElsewhere({ levels }: Examined, { title, heading, marks, url }: PageFit): boolean {
  const isOther = title >= DIFFERENT && heading !== EQUAL;
  return marks === 0 && url !== true && agreeing(levels, BEFORE, NEXT) <= Number(isOther);
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
  const level = ({ levels }: Examined, trait: number): number => levels[trait] as number;
  const isUnderRight =
    level(rival, HEADING) === EQUAL &&
    level(best, HEADING) > NEAR &&
    level(best, BEFORE) >= level(rival, BEFORE);
  const isOnlyOrder = best.levels.every((one, i) => ORDER.includes(i) || one === rival.levels[i]);
  const isInPlace = isUnchanged(best.levels) && level(best, SIBLING) < level(rival, SIBLING);
  return isTwin(best, rival) && (isUnderRight || (isOnlyOrder && !isInPlace));
}
