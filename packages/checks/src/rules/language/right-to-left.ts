/** Three words and more. */
export const RTL_LETTERS = /(?:[\u0590-\u08ff]{2,}[^\p{L}]+){2}[\u0590-\u08ff]{2}/u;

/** Whether a language is written from right to left. */
export function isRtl(lang: string): boolean {
  return /^(?:ar|he|iw|fa|ur|yi|ps|sd|ug|dv|ckb|syr)$/.test(lang);
}
