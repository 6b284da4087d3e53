import type * as v from 'valibot';
import { short } from './read-json.ts';

type Issue = v.BaseIssue<unknown>;

/** An entry beyond the end of a list whose length is fixed. */
export const isOneTooMany = (issue: Issue): boolean =>
  issue.type === 'strict_tuple' && issue.expected === 'never';

/** The allowed words of a picklist, literal or variant: its `expects` is `("a" | "b")`. */
export function wordsOf(issue: Issue): string[] {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}

/** What is wrong with a member, as a sentence that begins with its name. */
export function messageFor(issue: Issue, member: string): string {
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
  strict_tuple: 'a list of two numbers: [1, 4]',
};

function complaint(issue: Issue): string {
  const limit = String(issue.requirement);
  const isList = Array.isArray(issue.input);
  if (isOneTooMany(issue)) return 'is one too many.';
  switch (issue.type) {
    case 'max_length':
      return `has more than ${limit} ${isList ? 'entries' : 'characters'}.`;
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
      const literal = issue.type === 'literal' ? issue.expected : null;
      const words =
        listWords(wordsOf(issue).map((word) => `"${word}"`)) || (literal ?? 'an object: { … }');
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

/** A value as a sentence may quote it. */
export function shown(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${short(value)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'an object';
}

/** `"a", "b" or "c"` */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
