import type { PortalText } from '../types.ts';
import { observe } from './describe.ts';
import type { Candidate, Evidence, Fingerprint, Observation, Recognition, Trait } from './types.ts';

/** What an author calls each trait. */
const WORDS: Readonly<Record<Trait, string>> = {
  kind: 'kind of element',
  id: 'id',
  field: 'field name',
  test: 'test id',
  name: 'name',
  href: 'address',
  value: 'value',
  attrs: 'other attributes',
  before: 'text before it',
  after: 'text after it',
  heading: 'heading above it',
  previous: 'controls before it',
  next: 'controls after it',
  sibling: 'place among its siblings',
  path: 'elements around it',
  nth: 'place among those of the same name',
  at: 'place on the page',
};
const MOST = 4;
/** These say little to a person. */
const LEFT_OUT: readonly Trait[] = ['at', 'nth'];
/** Below this share of the best one's confidence, a runner-up is not worth a word. */
const RIVAL_SHARE = 0.01;

/**
 * Says in English, for authors, why an element was found or refused. It quotes the page, so it belongs
 * on an author's screen only.
 *
 * @returns sentences such as: Found, confidence 0.97. Name and heading above it agree. id changed from
 *   "btnsave" to "btnstore".
 */
export function explain(recognition: Recognition, fingerprint: Fingerprint, lang = ''): string {
  const { best, runnerUp, confidence, page } = recognition;
  const number = confidence.toFixed(2);
  if (!best) return 'Missing. Nothing of this kind is on the page.';
  const seen = observe(best.element);
  return [
    {
      found: `Found, confidence ${number}.`,
      unsure: `Not sure enough, confidence ${number}.`,
      missing: `Missing. The likeliest has confidence ${number}.`,
    }[recognition.status],
    recognition.status === 'missing' && recognition.reason === 'hidden'
      ? 'It is there, but nobody can see it.'
      : '',
    agreement(best.evidence),
    ...changes(best.evidence, fingerprint, seen, lang),
    runnerUp && runnerUp.confidence > confidence * RIVAL_SHARE ? rivalry(best, runnerUp) : '',
    page !== null && page < 0.5 ? 'This looks like another page.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function agreement(evidence: readonly Evidence[]): string {
  const agreeing = evidence
    .filter(({ level, weight }) => level === 'equal' && weight > 0)
    .slice(0, MOST)
    .map(({ trait }) => WORDS[trait]);
  if (!agreeing.length) return 'Nothing that tells it from others agrees.';
  return capitalise(`${inWords(agreeing)} ${agreeing.length > 1 ? 'agree' : 'agrees'}.`);
}

function changes(
  evidence: readonly Evidence[],
  fingerprint: Fingerprint,
  seen: Observation,
  lang: string,
): string[] {
  return evidence
    .filter(({ level, trait }) => level !== 'equal' && !LEFT_OUT.includes(trait))
    .slice(0, MOST)
    .map(({ trait, level }) => {
      const [old, now] = [
        quote(fingerprint[trait], lang),
        quote(seen[trait as keyof Observation], lang),
      ];
      if (level === 'gone' || !now) return sentence(WORDS[trait], old, 'is gone');
      if (level === 'new' || !old) return sentence(WORDS[trait], now, 'is new');
      return sentence(WORDS[trait], 'changed from', old, 'to', now);
    });
}

function sentence(...parts: readonly string[]): string {
  return capitalise(`${parts.filter(Boolean).join(' ')}.`);
}

function rivalry(best: Candidate, rival: Candidate): string {
  const weightOf = new Map(rival.evidence.map(({ trait, weight }) => [trait, weight]));
  const telling = best.evidence
    .map(({ trait, weight }) => ({ trait, lead: weight - (weightOf.get(trait) ?? 0) }))
    .filter(({ lead }) => lead > 0.3)
    .sort((a, b) => b.lead - a.lead)
    .slice(0, 2)
    .map(({ trait }) => WORDS[trait]);
  const { localName } = rival.element;
  const other = `Another <${localName}> is alike, confidence ${rival.confidence.toFixed(2)}`;
  return telling.length
    ? `${other}; told apart by ${inWords(telling)}.`
    : `${other}; nothing tells them apart.`;
}

function quote(value: unknown, lang: string): string {
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return quoteList(value);
  if (typeof value !== 'object' || !value) return '';
  const texts = value as Exclude<PortalText, string>;
  return quote(texts[lang] ?? Object.values(texts)[0], lang);
}

/** A place is counted from 1, as people do. */
function quoteList([first, ...rest]: readonly unknown[]): string {
  if (typeof first === 'number') return `${first + 1} of ${String(rest[0])}`;
  return `"${[first, ...rest].filter(Boolean).join(', ')}"`;
}

function inWords(words: readonly string[]): string {
  return words.length > 1
    ? `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
    : (words[0] ?? '');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
