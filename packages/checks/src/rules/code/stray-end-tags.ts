/** Comments, elements whose content is no markup, and tags. */
const PART =
  /<!--[^]*?(?:-->|$)|<(script|style|textarea|title|xmp|noscript|iframe)\b(?:[^>"']|"[^"]*"|'[^']*')*>[^]*?<\/\1\s*>|<(\/?)([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|html|head|body)$/;

/** End tags that end nothing which is open where they stand, with their lines. */
export function findStrayEndTags(
  html: string,
): readonly { readonly tag: string; readonly line: number }[] {
  const open: string[] = [];
  const stray: { tag: string; line: number }[] = [];
  for (const match of html.matchAll(PART)) {
    const tag = match[3]?.toLowerCase() ?? '';
    if (!tag || VOID.test(tag)) continue;
    const isDrawing = open.includes('svg') || open.includes('math');
    if (!match[2]) {
      if (!(isDrawing && match[0].endsWith('/>'))) open.push(tag);
      continue;
    }
    const start = open.lastIndexOf(tag);
    // What was begun inside ends with it: the end tags of paragraphs and entries may be left out.
    if (start >= 0) open.length = start;
    else stray.push({ tag, line: html.slice(0, match.index).split('\n').length });
  }
  return stray;
}
