/** WCAG 1.4.3, for text of usual size, and for large text: 18 points, or 14 in bold. */
export function neededContrast({ fontSize, fontWeight }: CSSStyleDeclaration): number {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}
