import type { Count } from '../../report-api.ts';

/** Says 0 as `null` where small counts are hidden: nobody is not told from a few. */
export type Show = (count: number) => Count;
