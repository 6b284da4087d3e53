/**
 * Whether nothing is seen of a colour, as computed. Not by its end: that of black is a 0 as well. Apart
 * from other colours, because the panel begins with rules that ask only this.
 */
export function isTransparent(css: string): boolean {
  return /^transparent$|^rgba.*, 0\)$/.test(css);
}
