/**
 * Where each trait stands in `TRAITS`, and so in all lists of levels and weights. Written out, so that
 * the build puts the numbers in their places. Those that nobody asks for are left out.
 */
export const KIND = 0;
export const ID = 1;
export const FIELD = 2;
export const TEST = 3;
export const NAME = 4;
export const HREF = 5;
export const VALUE = 6;
export const ATTRS = 7;
export const BEFORE = 8;
export const HEADING = 10;
export const NEXT = 12;
export const SIBLING = 13;
export const PATH = 14;
export const NTH = 15;
export const AT = 16;
export const TRAIT_COUNT = 17;
/** Of `LEVELS`. */
export const LEVEL_COUNT = 6;

/** The first so many are read from the element itself. */
export const ON_SIGHT = ATTRS + 1;
/** These tell what an element is. */
export const TELLING = [ID, FIELD, TEST, NAME, HREF] as const;
/** And these what it is for, whoever tests it. */
export const NEVER_SHARED = [ID, FIELD, NAME, HREF] as const;
