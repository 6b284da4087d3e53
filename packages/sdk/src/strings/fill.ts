/**
 * A text with its `{name}` places filled. A place without a value stays as it is, so that a
 * missing value is seen in a test and never becomes "undefined" in front of a citizen.
 */
export function fill(
  text: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
