import type { Measures } from '../../contract/measures.ts';

/** Elements by number, for the driver, which holds none itself. */
const elements: Element[] = [];
const numbers = new WeakMap<Element, number>();

export function numberOf(element: Element): number {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  const number = elements.push(element) - 1;
  numbers.set(element, number);
  return number;
}

/** @throws if the number was given in another document. */
export function elementOf(number: number): Element {
  const element = elements[number];
  if (!element) throw new RangeError(`There is no element ${number}.`);
  return element;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What was measured in this document so far. */
export const measures: Mutable<Measures> = {};
