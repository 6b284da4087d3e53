/** The local calendar day as `YYYY-MM-DD`. @param now Milliseconds since 1970. */
export function localDay(now: number): string {
  const date = new Date(now);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
