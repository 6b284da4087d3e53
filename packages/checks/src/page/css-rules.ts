import type { StyleRule } from './page-view.ts';

/** All style rules of the document and of its shadow roots that this page may read. */
export function readStyleRules(
  document: Document,
  roots: readonly (Document | ShadowRoot)[],
): readonly StyleRule[] {
  const found: StyleRule[] = [];
  const steps = addStyleRules(document, roots, found);
  while (!steps.next().done);
  return found;
}

/** The same bit by bit: some portals have twenty thousand. */
export function* addStyleRules(
  document: Document,
  roots: readonly (Document | ShadowRoot)[],
  found: StyleRule[],
): Generator<undefined, void> {
  if (!document.defaultView) return;
  for (const root of roots) {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      if (sheet.disabled) continue;
      const media = mediaOf(sheet, []);
      for (const rule of rulesOf(sheet)) {
        yield undefined;
        addRule(rule, { media, around: '' }, found);
      }
    }
  }
}

function mediaOf({ media }: CSSStyleSheet, outer: readonly string[]): readonly string[] {
  return media.mediaText ? [...outer, media.mediaText] : outer;
}

function addSheet(sheet: CSSStyleSheet, outer: readonly string[], found: StyleRule[]): void {
  const media = mediaOf(sheet, outer);
  for (const rule of rulesOf(sheet)) addRule(rule, { media, around: '' }, found);
}

/** A sheet of another origin cannot be read, and one that has not loaded yet has no rules. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

interface Surroundings {
  readonly media: readonly string[];
  /** Selector of the rule that this one is nested in. */
  readonly around: string;
}

function addRule(rule: CSSRule, outer: Surroundings, found: StyleRule[]): void {
  if (isImport(rule)) {
    if (rule.styleSheet) addSheet(rule.styleSheet, outer.media, found);
    return;
  }
  if (isForOthers(rule)) return;
  const { selectorText, style, media, cssRules } = rule as Partial<CSSStyleRule & CSSMediaRule>;
  const inner = media?.mediaText ? [...outer.media, media.mediaText] : outer.media;
  const selector = selectorText === undefined ? outer.around : nest(selectorText, outer.around);
  if (selectorText !== undefined && style) found.push({ selector, style, media: inner });
  for (const child of cssRules ?? []) {
    addRule(child, { media: inner, around: selector }, found);
  }
}

/** Rules of a frame are no instances of this window's classes. */
function isKind(rule: CSSRule, kind: string): boolean {
  return Object.prototype.toString.call(rule) === `[object CSS${kind}Rule]`;
}

/** `@supports` that this browser does not meet. */
function isForOthers(rule: CSSRule): boolean {
  return isKind(rule, 'Supports') && !CSS.supports((rule as CSSSupportsRule).conditionText);
}

/** Whether the place of a style in the cascade follows from layers, which weigh more than selectors. */
export function isInLayer({ parentRule }: CSSStyleDeclaration): boolean {
  for (let each = parentRule; each; each = each.parentRule) {
    if (isKind(each, 'LayerBlock')) return true;
  }
  const around = parentRule?.parentStyleSheet?.ownerRule;
  return !!around && (around as CSSImportRule).layerName !== null;
}

/** Whether a sheet of another origin says things that cannot be read here. */
export function hasUnreadSheets(document: Document): boolean {
  return [...document.styleSheets].some((sheet) => {
    try {
      return !sheet.cssRules;
    } catch {
      return true;
    }
  });
}

function nest(selector: string, around: string): string {
  if (!around) return selector;
  return selector.includes('&')
    ? selector.replaceAll('&', `:is(${around})`)
    : `:is(${around}) ${selector}`;
}

function isImport(rule: CSSRule): rule is CSSImportRule {
  return 'styleSheet' in rule;
}
