/** A piece of HTML. Only `html` makes them, so no text gets onto a page unescaped. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Puts pieces together; texts are escaped, for content and for attributes in quotes alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.map((text, n) => text + toMarkup(parts[n])).join('') };
}

function toMarkup(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
  return 'markup' in part ? part.markup : part.map(toMarkup).join('');
}
