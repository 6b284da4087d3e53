/** Signs that would command the terminal or turn the line around are shown as a box. */
export function clean(text: string): string {
  return text.replaceAll(/(?!\t)[\p{Cc}\p{Bidi_Control}]/gu, '\u25A1');
}
