import type { Finding } from '../contract/finding.ts';

/** What an element says and does. Looks, states and what a framework numbers are left out: they change by the minute. */
const TELLING =
  /^(?:alt|title|href|src|type|for|lang|role|placeholder|autocomplete|scope|headers|target|required|tabindex|aria-(?:label|labelledby|describedby|hidden|live|required|roledescription|level))$/;
/** Ids that point elsewhere count, but not their numbers, which a framework may count anew. */
const COUNTERS = /\d{2,}/g;

/** A short text that changes when what the finding judged changes. Pure: takes the finding's data only. */
export function digestOf({ facts, place }: Finding, element: Element | null): string {
  const said = Object.keys(facts)
    .sort()
    .map((key) => `${key}=${facts[key] ?? ''}`);
  const attributes = [...(element?.attributes ?? [])]
    .filter(({ name }) => TELLING.test(name))
    .map(({ name, value }) => `${name}=${tellingPart(name, value)}`)
    .sort();
  return hash([...said, '', place.name, '', ...attributes].join('\n'));
}

/** Of an address its path: sessions and caches stand in the query. */
function tellingPart(name: string, value: string): string {
  if (name !== 'href' && name !== 'src') return value.replace(COUNTERS, '#');
  return value.startsWith('data:') ? value.slice(0, 100) : (value.split(/[?;]/)[0] ?? '');
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) with two starts, so that few texts meet. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => fnv(text, start)).join('');
}

function fnv(text: string, start: number): string {
  let value = start;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
