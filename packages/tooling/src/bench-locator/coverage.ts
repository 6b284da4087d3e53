/** How much a locator finds at a bound on how often it may point at the wrong thing. Pure. */
import type { Attempt } from './attempt.ts';

/** Bounds on wrong anchors, as shares of all attempts. */
export const riskLimits = [0.005, 0.01, 0.02, 0.05] as const;

export interface Coverage {
  readonly limit: number;
  /** Share of the kept controls that are found; null if even its surest answers are wrong too often. */
  readonly right: number | null;
  /** The threshold at which that is so. */
  readonly confidence: number | null;
}

/**
 * Lowers the threshold from the surest answer on, and keeps the best place at which the wrong
 * anchors are at most `limit` of all attempts but for look-alikes on other pages. Answers of equal
 * confidence go together, for no threshold can part them.
 *
 * @param options.guesses Counts best guesses that were not answered with, too.
 */
export function coverageOf(
  attempts: readonly Attempt[],
  { guesses }: { readonly guesses: boolean },
): Coverage[] {
  const rated = attempts.filter(({ kind }) => kind !== 'lookalike');
  const kept = rated.filter(({ kind }) => kind === 'kept').length;
  const steps = stepsOf(rated, guesses);
  return riskLimits.map((limit) => {
    const step = steps.filter(({ wrong }) => wrong / rated.length <= limit).at(-1);
    return step && kept > 0
      ? { limit, right: step.right / kept, confidence: step.confidence }
      : { limit, right: null, confidence: null };
  });
}

interface Step {
  readonly confidence: number;
  readonly right: number;
  readonly wrong: number;
}

/** What is right and what is wrong at each threshold that makes a difference, the highest first. */
function stepsOf(rated: readonly Attempt[], guesses: boolean): Step[] {
  const answers = rated
    .filter(({ found, best }) => found || (guesses && best !== undefined))
    .sort((a, b) => b.conf - a.conf);
  const steps: Step[] = [];
  let [right, wrong] = [0, 0];
  answers.forEach((answer, index) => {
    if (isRight(answer, guesses)) right += 1;
    else wrong += 1;
    const next = answers[index + 1];
    if (next?.conf !== answer.conf) steps.push({ confidence: answer.conf, right, wrong });
  });
  return steps;
}

function isRight({ kind, same, best }: Attempt, guesses: boolean): boolean {
  return kind === 'kept' && ((guesses ? best : undefined) ?? same) > 0;
}
