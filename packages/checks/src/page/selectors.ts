import type { PageView } from './page-view.ts';

/** A list of selectors as its parts. */
export function splitSelectors(list: string): readonly string[] {
  return splitOutside(list, /,/);
}

/** Splits where the pattern matches one character outside brackets and quotes. */
function splitOutside(text: string, at: RegExp): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (/[([]/.test(char)) depth++;
    else if (/[)\]]/.test(char)) depth--;
    if (depth === 0 && at.test(char)) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

/** Whether the rest of a selector leads on to another element than the compound it starts in. */
export function leadsElsewhere(rest: string): boolean {
  return splitOutside(rest, /[\s>+~]/).length > 1 || rest.includes('::');
}

/** What may stand where a pseudo-class was cut out: nothing must not become an error. */
export function withoutState(selector: string, state: RegExp): string {
  const cut = selector.replace(state, '').trim();
  return !cut || /[\s>+~]$/.test(cut) || /[>+~]$/.test(cut)
    ? `${cut} *`.trim()
    : cut.replace(/([>+~])(?=\s*[>+~]|$)/g, '$1 *');
}

/** Like `matches`, and false for what this browser cannot read. */
export function matchesSafely(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** All that match; none if this browser cannot read the selector. */
export function allSafely(page: PageView, selector: string): readonly Element[] {
  try {
    return page.all(selector);
  } catch {
    return [];
  }
}

/** Roughly how much a selector weighs in the cascade, `:is` and `:not` by their content. */
export function weightOf(selector: string): number {
  const counted = selector.replace(/:where\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '');
  const count = (pattern: RegExp): number => counted.match(pattern)?.length ?? 0;
  const types = count(/(?:^|[\s>+~(,])[a-z][\w-]*/gi) + count(/::[\w-]+/g);
  const classes = count(/\.[\w-]+|\[[^\]]*\]|(?<!:):(?!:|is\b|not\b|has\b)[\w-]+/g);
  return count(/#[\w-]+/g) * 10_000 + classes * 100 + types;
}
