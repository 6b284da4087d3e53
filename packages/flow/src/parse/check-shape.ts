import * as v from 'valibot';
import { isObject, kindOfPredicate, PREDICATE_NAMES } from '../schema/index.ts';
import { short } from './read-json.ts';
import type { Report } from './report.ts';

type Issue = v.BaseIssue<unknown>;
/** The object or array that holds the faulty value, and its name there. */
interface Holder {
  readonly holder: object;
  readonly member: string;
}

/** Checks a value's shape against a schema and reports every difference once. */
export function checkShape(schema: v.GenericSchema, value: unknown, report: Report): boolean {
  const { issues } = v.safeParse(schema, value);
  if (!issues) return true;
  // A misspelt member also leaves the right one missing: one slip, one fault.
  const explained = explainedByTypos(issues, report);
  for (const issue of issues) reportIssue(issue, explained, report);
  return false;
}

type Missing = Map<object, Set<string>>;

/** The missing members that an unknown member of the same object was surely meant to be. */
function explainedByTypos(issues: readonly Issue[], report: Report): Missing {
  const missing: Missing = new Map();
  for (const issue of issues) {
    const place = holderOf(issue);
    if (place && isMissing(issue)) namesIn(missing, place.holder).add(place.member);
  }
  const explained: Missing = new Map();
  for (const issue of issues) {
    const place = holderOf(issue);
    const gaps = place && missing.get(place.holder);
    if (!place || !gaps || !isUnknown(issue)) continue;
    const meant = report.suggest(place.member, [...gaps]);
    if (meant !== undefined) namesIn(explained, place.holder).add(meant);
  }
  return explained;
}

function namesIn(map: Missing, key: object): Set<string> {
  const names = map.get(key) ?? new Set();
  map.set(key, names);
  return names;
}

function reportIssue(issue: Issue, explained: Missing, report: Report): void {
  const place = holderOf(issue);
  if (!place) return report.add('wrong-type', { in: {} }, 'The file must hold one object: { … }.');
  const { holder, member } = place;
  const where = { in: holder, member };
  if (isUnknown(issue)) return reportUnknown(issue, place, explained, report);
  if (isMissing(issue)) {
    if (explained.get(holder)?.has(member)) return;
    return report.add(
      'missing-member',
      { in: holder },
      `${nameOf(holder, report)} needs "${member}".`,
    );
  }
  if (issue.type === 'variant' && issue.input === undefined) {
    return reportNoDiscriminator(issue, place, report);
  }
  if (issue.type === 'union' && isObject(issue.input) && !kindOfPredicate(issue.input)) {
    const reported = reportNoCondition(issue.input, issue, report);
    if (reported) return;
  }
  if (issue.path?.at(-1)?.origin === 'key') {
    const message = `"${short(member)}" is not a good name. Expected ${issue.message}.`;
    return report.add('wrong-value', { ...where, mark: 'key' }, message);
  }
  if (member === 'handrail' && issue.kind === 'validation') {
    const message = `Version ${shown(issue.input)} of the format is not known here. This version reads 1.x.`;
    return report.add('unsupported-version', where, message);
  }
  const words = wordsOf(issue);
  const isWord = isChoiceOfWords(issue) && words.length > 0;
  const code = issue.kind === 'validation' || isWord ? 'wrong-value' : 'wrong-type';
  report.add(code, where, messageFor(issue, member), {
    ...(typeof issue.input === 'string' && words.length ? { word: issue.input, among: words } : {}),
  });
}

function reportUnknown(
  issue: Issue,
  { holder, member }: Holder,
  explained: Missing,
  report: Report,
): void {
  const where = { in: holder, member, mark: 'key' as const };
  const kind = kindOfPredicate(holder);
  if (kind !== undefined && kind !== member && PREDICATE_NAMES.some((name) => name === member)) {
    const message = `"${kind}" and "${member}" cannot stand in one condition. Put both into "all" or "any".`;
    return report.add('unknown-member', where, message);
  }
  const gaps = [...(explained.get(holder) ?? [])];
  const meant = report.suggest(member, gaps) ?? report.suggest(member, namesFor(issue));
  const message = `${nameOf(holder, report)} has no member "${short(member)}".`;
  report.add('unknown-member', where, message, { suggestion: meant });
}

function namesFor(issue: Issue): readonly string[] {
  return Array.isArray(issue.requirement) ? issue.requirement.map(String) : [];
}

/** A step without "type", a finder without "by": perhaps that very name is misspelt. */
function reportNoDiscriminator(issue: Issue, { holder, member }: Holder, report: Report): void {
  const typo = Object.keys(holder).find((key) => report.suggest(key, [member]) === member);
  if (typo === undefined) {
    const message = `${nameOf(holder, report)} needs "${member}": ${listWords(wordsOf(issue))}.`;
    return report.add('missing-member', { in: holder }, message);
  }
  const where = { in: holder, member: typo, mark: 'key' as const };
  const message = `${nameOf(holder, report)} has no member "${short(typo)}".`;
  report.add('unknown-member', where, message, { suggestion: member });
}

function reportNoCondition(input: Record<string, unknown>, issue: Issue, report: Report): boolean {
  if (!issue.message.includes('condition')) return false;
  for (const key of Object.keys(input)) {
    const meant = report.suggest(key, PREDICATE_NAMES);
    if (meant === undefined) continue;
    const where = { in: input, member: key, mark: 'key' as const };
    report.add('unknown-member', where, `A condition has no member "${short(key)}".`, {
      suggestion: meant,
    });
    return true;
  }
  const message = `A condition needs one of ${listWords(PREDICATE_NAMES.map((name) => `"${name}"`))}.`;
  report.add('missing-member', { in: input }, message);
  return true;
}

const isUnknown = (issue: Issue) => issue.type === 'strict_object' && issue.expected === 'never';
const isMissing = (issue: Issue) =>
  issue.type === 'object' && issue.path?.at(-1)?.origin === 'key' && issue.input === undefined;
const isChoiceOfWords = (issue: Issue) => ['picklist', 'literal', 'variant'].includes(issue.type);

function holderOf(issue: Issue): Holder | undefined {
  const last = issue.path?.at(-1);
  if (!last || typeof last.input !== 'object' || last.input === null) return undefined;
  return { holder: last.input, member: String(last.key) };
}

/** What the author would call this object. */
function nameOf(holder: object, report: Report): string {
  const pointer = report.source.places.get(holder)?.pointer ?? '';
  if (!pointer) return 'The file';
  const { id, type } = holder as { id?: unknown; type?: unknown };
  if (typeof id === 'string') return `${typeof type === 'string' ? 'Step ' : ''}"${short(id)}"`;
  const [last = '', before = ''] = pointer.split('/').reverse();
  if (!/^\d+$/.test(last)) return `"${short(last)}"`;
  return `Item ${String(Number(last) + 1)} of "${short(before)}"`;
}

/** The allowed words of a picklist, literal or variant: its `expects` is `("a" | "b")`. */
function wordsOf(issue: Issue): string[] {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}

function messageFor(issue: Issue, member: string): string {
  const name = /^\d+$/.test(member) ? `Item ${String(Number(member) + 1)}` : `"${short(member)}"`;
  return `${name} ${complaint(issue)}`;
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list: [ … ]',
  object: 'an object: { … }',
  strict_object: 'an object: { … }',
  record: 'an object: { … }',
};

function complaint(issue: Issue): string {
  const limit = String(issue.requirement);
  const isList = Array.isArray(issue.input);
  switch (issue.type) {
    case 'min_length':
      if (limit === '1') return isList ? 'is an empty list.' : 'is empty.';
      return isList ? `needs at least ${limit} entries.` : `needs at least ${limit} characters.`;
    case 'min_value':
      return `must be ${limit} or more; it is ${shown(issue.input)}.`;
    case 'max_value':
      return `must be ${limit} or less; it is ${shown(issue.input)}.`;
    case 'integer':
      return `must be a whole number; it is ${shown(issue.input)}.`;
    case 'picklist':
    case 'literal':
    case 'variant': {
      const words = listWords(wordsOf(issue).map((word) => `"${word}"`)) || 'an object: { … }';
      return `must be ${words}; it is ${shown(issue.input)}.`;
    }
    case 'check':
      if (typeof issue.input === 'object') return `must be ${issue.message}.`;
      return `must be ${issue.message}; it is ${shown(issue.input)}.`;
    case 'union':
    case 'regex':
      return `must be ${issue.message}; it is ${shown(issue.input)}.`;
    default:
      return `must be ${NOUNS[issue.type] ?? 'something else'}; it is ${shown(issue.input)}.`;
  }
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${short(value)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'an object';
}

/** `"a", "b" or "c"` */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
