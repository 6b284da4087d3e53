import type { Fingerprint, PageGuard } from '@handrail/locator';
import { UsageError } from '../io.ts';

type Members = Readonly<Record<string, unknown>>;

/** Of these a developer decides, whatever the language: where they differ, the element does. */
const SAME = ['kind', 'id', 'field', 'test', 'value'] as const;
/** They may hold names, which are another in each language: only what both show is kept. */
const NAMED = ['previous', 'next', 'marks'] as const;

/**
 * One fingerprint of two that were made of the same element in different languages.
 *
 * Texts are kept side by side; of a language that both have, `addition` wins. Of neighbours and marks
 * only what both languages show is kept. All else stays as in `base`.
 *
 * @throws {UsageError} if one was made without a language, or they are of different elements.
 */
export function mergeLanguage(base: Fingerprint, addition: Fingerprint): Fingerprint {
  const [was, is]: [Members, Members] = [{ ...base }, { ...addition }];
  const differing = SAME.find((trait) => was[trait] !== is[trait]);
  if (differing) {
    throw new UsageError(
      `This is another element than the one described before: its ${differing} is ${quote(is[differing])}, and was ${quote(was[differing])}. To begin anew, take the old fingerprint out first.`,
    );
  }
  if (addition.row && !base.row) {
    throw new UsageError(
      'The fingerprint has no row yet. Make it anew, with --row from the first.',
    );
  }
  return filled({
    ...mergeMembers(was, is),
    row: base.row && filled(mergeMembers({ ...base.row }, { ...addition.row })),
    page: base.page && mergePage(base.page, addition.page ?? {}),
    seen: base.seen,
  }) as unknown as Fingerprint;
}

/** The languages that a fingerprint has texts in. */
export function languagesOf(fingerprint: Fingerprint): string[] {
  const { page = {}, row = {} } = fingerprint;
  const traits = { ...fingerprint, page: undefined, row: undefined };
  const members = [traits, page, row].flatMap((each): unknown[] => Object.values(each));
  return [...new Set(members.filter(isByLang).flatMap((text) => Object.keys(text)))];
}

function mergePage(base: PageGuard, addition: PageGuard): Members {
  return filled({
    ...mergeMembers({ ...base }, { ...addition }),
    url: mergeAddress(base.url, addition.url),
  });
}

// A portal often has its language in the address: /en/cases and /es/cases are one page. Addresses
// that differ in more are no pattern of one.
function mergeAddress(base: string | undefined, addition: string | undefined): string | undefined {
  if (base === undefined || addition === undefined) return undefined;
  const others = addition.split('/');
  const parts = base.split('/');
  const differing = parts.filter((part, index) => part !== others[index]);
  if (parts.length !== others.length || differing.length > 1) return undefined;
  return parts.map((part, index) => (part === others[index] ? part : '*')).join('/');
}

/** In the order in which `describe` writes them, of which each has a part. */
function mergeMembers(base: Members, addition: Members): Members {
  const names = Object.keys(base);
  let before = 0;
  for (const name of Object.keys(addition)) {
    if (!names.includes(name)) names.splice(before, 0, name);
    before = names.indexOf(name) + 1;
  }
  return Object.fromEntries(
    names.map((name) => [name, mergeMember(name, base[name], addition[name])]),
  );
}

function mergeMember(name: string, base: unknown, addition: unknown): unknown {
  if (isByLang(base) && typeof addition === 'string') throw new UsageError(NO_LANGUAGE);
  if (!isByLang(addition)) {
    return NAMED.some((each) => each === name) ? common(base, addition) : base;
  }
  if (typeof base === 'string') throw new UsageError(NO_LANGUAGE);
  return isByLang(base) ? { ...base, ...addition } : addition;
}

const NO_LANGUAGE =
  'A fingerprint without a language cannot take up another one. Make it anew with --lang.';

/** Of the members of a fingerprint, only its texts are objects, beside `page` and `row`. */
function isByLang(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

function common(base: unknown, addition: unknown): unknown {
  if (!Array.isArray(base) || !Array.isArray(addition)) return undefined;
  return base.filter((each) => addition.includes(each));
}

/** Without members that hold nothing. */
function filled(members: Members): Members {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : 'left out';
}
