import { matchAll } from './match.ts';
import { roleOf } from './roles.ts';
import { followFrames, scan, scanFrames, type Scope } from './scope.ts';
import { textsInOrder } from './text.ts';
import type {
  Attempt,
  Expectation,
  Finder,
  Found,
  Missing,
  MissReason,
  PortalText,
  TargetDescription,
} from './types.ts';
import { frameAround, isVisible } from './visible.ts';

/** Reasons of finders, the closest to success first. */
const CLOSENESS: readonly MissReason[] = ['several', 'unexpected', 'hidden', 'bad-css'];
const COUNT_LIMIT = 10;

/**
 * Finds the one element that an author described, or refuses: pointing at the wrong element is worse
 * than pointing at none.
 *
 * Finders are tried in order; the first with exactly one visible match that is as `expect` says wins.
 * The search covers the document with its open shadow roots and, where a finder has no such match
 * there, all frames of the same origin together. With `frame` it covers only the document at the end
 * of that path. Handrail's own elements never match. The page is only read, and never what a person
 * typed.
 *
 * @param options.lang The portal's language; its texts are tried first. @default none
 * @returns `found`, or `missing` with what each finder came to. Never throws for what an author wrote
 *   or a page holds.
 */
export function locate(
  target: TargetDescription,
  root: Document,
  options: { readonly lang?: string | undefined } = {},
): Found | Missing {
  const tried: Attempt[] = [];
  const miss = (reason: MissReason): Missing => ({ status: 'missing', reason, tried });
  let scope: Scope | null;
  try {
    scope = target.frame ? followFrames(root, target.frame) : scan(root);
  } catch {
    return miss('bad-css');
  }
  if (!scope) return miss('frame');

  const search: Search = { target, scope, lang: options.lang };
  for (const finder of target.find) {
    const attempt: Writable<Attempt> = {
      rank: tried.length,
      reason: 'none',
      matches: 0,
      visible: 0,
    };
    const [element, second] = findGood(finder, search, attempt);
    if (element && !second) {
      return { status: 'found', element, rank: attempt.rank, frames: framesAround(element, root) };
    }
    tried.push(attempt);
  }
  return miss(CLOSENESS.find((reason) => tried.some((one) => one.reason === reason)) ?? 'none');
}

interface Search {
  readonly target: TargetDescription;
  readonly scope: Scope;
  readonly lang: string | undefined;
  /** The frames; walked when the first finder needs them. */
  inner?: readonly Scope[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The visible and expected matches of the first language that has any, in the frames if the document
 * has none. Fills in the attempt.
 */
function findGood(finder: Finder, search: Search, attempt: Writable<Attempt>): Element[] {
  const { name, text = name } = finder as {
    readonly name?: PortalText;
    readonly text?: PortalText;
  };
  try {
    for (const one of text === undefined ? [text] : textsInOrder(text, search.lang)) {
      let good = judge(finder, one, [search.scope], search.target, attempt);
      if (!good.length && !search.target.frame) {
        search.inner ??= scanFrames(search.scope);
        good = judge(finder, one, search.inner, search.target, attempt);
      }
      if (good.length) return good;
    }
  } catch {
    attempt.reason = 'bad-css';
  }
  return [];
}

function judge(
  finder: Finder,
  text: string | undefined,
  scopes: readonly Scope[],
  { expect }: TargetDescription,
  attempt: Writable<Attempt>,
): Element[] {
  const matches = new Set<Element>();
  for (const scope of scopes) matchAll(finder, text, scope, matches);
  attempt.matches += matches.size;
  const good: Element[] = [];
  for (const element of matches) {
    if (good.length < COUNT_LIMIT && isVisible(element)) {
      attempt.visible++;
      if (isExpected(element, expect)) good.push(element);
    }
  }
  attempt.reason = good.length
    ? 'several'
    : attempt.visible
      ? 'unexpected'
      : attempt.matches
        ? 'hidden'
        : 'none';
  return good;
}

function isExpected(element: Element, expect: Expectation = {}): boolean {
  const { type, form } = element as { readonly type?: unknown; readonly form?: unknown };
  return (
    (!expect.tag || element.localName === expect.tag) &&
    (!expect.type || type === expect.type) &&
    (!expect.role || roleOf(element) === expect.role) &&
    // Forms opened inside a table row hold no elements, yet own them: hence `form`.
    (expect.inForm === undefined || !!(form ?? element.closest('form')) === expect.inForm)
  );
}

function framesAround(element: Element, root: Document): Element[] {
  const { ownerDocument } = element;
  const frame = ownerDocument === root ? null : frameAround(ownerDocument);
  return frame ? [...framesAround(frame, root), frame] : [];
}
