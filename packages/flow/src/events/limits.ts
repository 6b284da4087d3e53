/** The most traits that a `target.found` may name; in a file alone, for the engine counts them too. */
export const MAX_DRIFT = 12;
