import type { AttributeFinder } from './types.ts';

/** Operators in the order in which an attribute finder's parts are written. */
const OPERATORS = [
  ['is', '='],
  ['startsWith', '^='],
  ['endsWith', '$='],
  ['contains', '*='],
] as const;

/** The selector for an attribute finder: every given part must hold. */
export function attributeSelector(finder: AttributeFinder): string {
  let selector = '';
  for (const [part, operator] of OPERATORS) {
    const value = finder[part];
    if (value !== undefined)
      selector += `[${CSS.escape(finder.attr)}${operator}"${CSS.escape(value)}"]`;
  }
  return selector;
}
