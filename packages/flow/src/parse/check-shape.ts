import * as v from 'valibot';
import {
  FINGERPRINT_VERSION,
  isObject,
  kindOfPredicate,
  PREDICATE_NAMES,
} from '../schema/index.ts';
import { isOneTooMany, listWords, messageFor, shown, wordsOf } from './complaint.ts';
import { short } from './read-json.ts';
import type { Report, Where } from './report.ts';

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
  const newer = newerFingerprint(issue);
  if (newer !== undefined) return member === 'v' ? reportNewer(newer, where, report) : undefined;
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
  const isValue = isWord || issue.type === 'literal' || isOneTooMany(issue);
  const code = issue.kind === 'validation' || isValue ? 'wrong-value' : 'wrong-type';
  report.add(code, where, messageFor(issue, member), {
    ...(typeof issue.input === 'string' && words.length ? { word: issue.input, among: words } : {}),
  });
}

/** The version of the fingerprint that the issue is in, if a newer program made it. */
function newerFingerprint(issue: Issue): number | undefined {
  const [group, , member] = issue.path ?? [];
  if (group?.key !== 'targets' || member?.key !== 'fingerprint') return undefined;
  const made = isObject(member.value) ? member.value['v'] : undefined;
  return typeof made === 'number' && made > FINGERPRINT_VERSION ? made : undefined;
}

/** One fault for all that a newer fingerprint may have and this version does not know. */
function reportNewer(made: number, where: Where, report: Report): void {
  const message = `This fingerprint was made by a newer version of Handrail: its "v" is ${String(made)}, this version reads ${String(FINGERPRINT_VERSION)}.`;
  report.add('unsupported-version', where, message);
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
