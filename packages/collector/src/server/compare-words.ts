/** By the alphabet. Not `localeCompare`: the order must not depend on the machine or the engine. */
export const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
