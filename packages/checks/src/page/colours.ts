/** A colour as the browser computes it, each part 0 to 255, alpha 0 to 1; null if it is written otherwise. */
export function parseColour(css: string): readonly [number, number, number, number] | null {
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? (?:\/ )?([\d.]+))?\)$/.exec(css);
  if (!parts) return null;
  const [, red, green, blue, alpha = '1'] = parts.map(Number).map(String);
  return [
    Number(red),
    Number(green),
    Number(blue),
    Number.isNaN(Number(alpha)) ? 1 : Number(alpha),
  ];
}

/** Contrast of two colours, 1 to 21, by https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio; 21 if one is unknown. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [parseColour(one), parseColour(other)];
  if (!a || !b) return 21;
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance([red, green, blue]: readonly [number, number, number, number]): number {
  const [r, g, b] = [red, green, blue].map((each) => {
    const share = each / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
