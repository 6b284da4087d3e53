import { SILENT } from './compare.ts';
import { placeOf, traitWeight } from './model.ts';
import type { PageFit } from './page-guard.ts';
import type { Examined } from './search.ts';
import {
  LEVELS,
  TRAITS,
  type Candidate,
  type Evidence,
  type Finding,
  type Recognition,
} from './types.ts';
import { RANK } from './weights.generated.ts';

/** What a finding was told by: the element, and what was thought of it where there was a search. */
export type Ground = Pick<Examined, 'element' | 'levels'> & Partial<Examined>;

/**
 * A finding with all that it rests on. A citizen's page has no use for reasons and loads nothing that
 * words them; `withEvidence` does, for authors and their tools.
 */
export type Grounded = Finding & {
  readonly grounds: {
    readonly best?: Ground | undefined;
    readonly runnerUp?: Ground | undefined;
    readonly page?: PageFit | undefined;
  };
};

/** Tells all that speaks for and against. */
export function withEvidence({ grounds, ...finding }: Grounded): Recognition {
  const { best, runnerUp, page } = grounds;
  const { confidence } = finding;
  const odds = Math.exp((runnerUp?.score ?? 0) - (best?.score ?? 0));
  return {
    ...finding,
    best: best ? candidateFrom(best, confidence) : null,
    runnerUp: runnerUp ? candidateFrom(runnerUp, confidence * odds) : null,
    page: page ? overlapOf(page) : null,
  };
}

function candidateFrom(
  { element, levels, weights = levels.map(weightAlone) }: Ground,
  confidence: number,
): Candidate {
  const evidence = levels.flatMap((level, i): Evidence[] => {
    const [trait, name] = [TRAITS[i], LEVELS[level]];
    return trait && name ? [{ trait, level: name, weight: weights[i] ?? 0 }] : [];
  });
  evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { element, confidence, evidence };
}

/** As if it were middling rare, where no other element was looked at. */
function weightAlone(level: number, trait: number): number {
  return level === SILENT ? 0 : traitWeight(RANK, placeOf(trait, level), 1);
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
