/** Runs in a saved page: describes its targets, and tells what the search sees of them. */
import { describe } from '../../../../locator/src/fingerprint/describe.ts';
import { createLook } from '../../../../locator/src/fingerprint/look.ts';
import { examine, type Examination } from '../../../../locator/src/fingerprint/search.ts';
import type { Steps } from '../../../../locator/src/fingerprint/steps.ts';
import type { Fingerprint } from '../../../../locator/src/fingerprint/types.ts';
import type { LookUp } from '../look-up.ts';

/** What the bench's own script in the page offers. */
export interface Bench {
  /** Takes the marks off the page's elements, and tells their names. */
  take(): string[];
  /** The marked elements, by name. */
  readonly m: Readonly<Record<string, Element>>;
  /** What a person would call them. */
  facts(marks: readonly string[]): Record<string, string>;
  /** Of elements of another page: whether this one has the like. */
  sort(facts: Record<string, string>): Record<string, 'shared' | 'lookalike' | 'otherpage'>;
  /** 2: the same element; 1: its wrapper or its content; 0: another. */
  same(element: Element, truth: Element): number;
}

export interface Task {
  readonly id: string;
  readonly fingerprint: Fingerprint;
  /** Whether the marked element of this page is the one. */
  readonly isHere: boolean;
}

/** What a look-up tells beyond what its task knows. */
export type Seen = Pick<LookUp, 'id' | 'fp' | 'n' | 'tally' | 'page' | 'truthIn' | 'c'>;

export interface Collector {
  describeAll(marks: readonly string[]): Record<string, Fingerprint>;
  lookUp(tasks: readonly Task[]): Seen[];
}

const page = window as unknown as { readonly __bench: Bench; handrailFit: Collector };

page.handrailFit = {
  describeAll(marks) {
    const elements = marks.flatMap((id) => {
      const element = page.__bench.m[id];
      return element ? [[id, describe(element)] as const] : [];
    });
    return Object.fromEntries(elements);
  },
  lookUp(tasks) {
    const look = createLook();
    return tasks.map((task) => {
      const truth = (task.isHere && page.__bench.m[task.id]) || null;
      const steps = examine(task.fingerprint, {
        roots: [document],
        look,
        lang: '',
        keeps: (element) => element === truth,
      });
      return seenFrom(task, truth, runThrough(steps));
    });
  },
};

function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function seenFrom(
  { id, fingerprint }: Task,
  truth: Element | null,
  { candidates, count, tally, page: fit }: Examination,
): Seen {
  const elements = candidates.map(({ element }) => element);
  return {
    id,
    fp: fingerprint,
    n: count,
    tally,
    page: fit,
    truthIn: truth !== null && elements.includes(truth),
    c: candidates.map(({ element, levels, likeness }) => [
      levels,
      truth ? page.__bench.same(element, truth) : 0,
      elements.findIndex((other) => other !== element && other.contains(element)),
      Math.round(likeness * 1000) / 1000,
    ]),
  };
}
