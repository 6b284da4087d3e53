/** Whether a text is a day of the calendar, such as `2026-11-23`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // 30 February would be read as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
