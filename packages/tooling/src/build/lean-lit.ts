import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';

/** A piece of lit's source, and what takes its place: mostly a condition and its known answer. */
type Known = readonly [source: string, replacement: string];

/** lit's own build answers these the same way for its production files. */
const production: readonly Known[] = [
  ['const DEV_MODE = true', 'const DEV_MODE = false'],
  ['const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],
  ['wrap(start)', 'start'],
];

/** Globals in the portal: of ours there is only `Handrail`. */
const globals: readonly Known[] = [
  ['polyfillSupport?.(Template, ChildPart)', ''],
  ['(global.litHtmlVersions ??= []).push', 'void '],
];

/** What our templates never hold, as `UNKNOWN` watches. */
const templates: readonly Known[] = [
  // Directives.
  ['value = resolveDirective(this, value, directiveParent);', ''],
  ['value = resolveDirective(this, value, directiveParent, 0);', ''],
  ['resolveDirective(this, newListener, directiveParent, 0)', 'newListener'],
  ['directiveParent = this, valueIndex, noCommit', ''],
  [', directiveParent = this', ''],
  ['change && !noCommit', 'change'],
  ['value !== this._$committedValue && value !== noChange', 'value !== this._$committedValue'],
  ['newListener === noChange', 'false'],
  ['this._$notifyConnectionChanged?.(false, true, from)', ''],
  ['this._$disconnectableChildren = undefined', ''],
  // Expressions in an element's tag (`<p ${ref(…)}>`) or in comments.
  ['name.startsWith(marker)', 'false'],
  ['templatePart.type === ATTRIBUTE_PART', 'true'],
  ['(i = node.data.indexOf(marker, i + 1)) !== -1', 'false'],
  // The `svg` and `mathml` tags.
  ['type === SVG_RESULT', 'false'],
  ['type === MATHML_RESULT', 'false'],
  // `<script>`, `<style>`, `<textarea>`, `<title>`.
  ['rawTextElement.test(node.tagName)', 'false'],
  // An attribute of text and expressions: `class="a ${b}"`.
  ["strings.length > 2 || strings[0] !== '' || strings[1] !== ''", 'false'],
  ['const value = node.getAttribute(name); const statics = value.split(marker);', ''],
  ['strings: statics,', ''],
  ['part !== undefined) { debugLogEvent', 'true) { debugLogEvent'],
  ['part.strings !== undefined', 'false'],
  ['if (strings === undefined)', 'if (true)'],
  // Templates compiled beforehand, and `html` called as a plain function.
  ["typeof type === 'number'", 'true'],
  ["!isArray(tsa) || !tsa.hasOwnProperty('raw')", 'false'],
  // Values that are nodes, or lists other than arrays.
  ['value.nodeType !== undefined', 'false'],
  ['isIterable(value)', 'true'],
  // Listeners that are objects, change their options or are taken away.
  ["typeof this._$committedValue === 'function'", 'true'],
  ['newListener === nothing && oldListener !== nothing', 'false'],
  ['newListener.capture !== oldListener.capture', 'false'],
  ['newListener.once !== oldListener.once', 'false'],
  ['newListener.passive !== oldListener.passive', 'false'],
];

/** What `render` is never asked for, and what nobody asks a part. */
const options: readonly Known[] = [
  ['options?.creationScope ?? d', 'd'],
  ['options?.renderBefore ?? container', 'container'],
  ['options?.renderBefore ?? null', 'null'],
  ['this.__isConnected = options?.isConnected ?? true', ''],
  ['if (this._$parent === undefined)', 'if (false)'],
  ['get _$isConnected() { return this._$parent?._$isConnected ?? this.__isConnected; }', ''],
  ['get _$isConnected() { return this._$parent._$isConnected; }', ''],
  ['get parentNode() { return this._$parent.parentNode; }', ''],
  ['get tagName() { return this.element.tagName; }', ''],
  ['get startNode() { return this._$startNode; }', ''],
  ['get endNode() { return this._$endNode; }', ''],
  ['constructor() { super(...arguments); this.type = PROPERTY_PART; }', ''],
  ['constructor() { super(...arguments); this.type = BOOLEAN_ATTRIBUTE_PART; }', ''],
  ['this.type = EVENT_PART', ''],
  ['this.type = ATTRIBUTE_PART', ''],
];

/**
 * Stands in for lit's scan of a template. In ours an expression is a whole attribute, without
 * quotes, or the content of an element; so one that follows a "=" is an attribute's.
 */
const SCAN = `const getTemplateHtml = (strings) => {
  const attrNames = [];
  const pieces = strings.slice(0, -1).map((piece) => {
    const [name] = /[^\\s=]+(?==$)/.exec(piece) ?? [];
    if (!name) return piece + nodeMarker;
    attrNames.push(name);
    return piece.slice(0, -1) + boundAttributeSuffix + '=' + marker;
  });
  return [trustFromTemplateString(strings, pieces.join('') + strings[pieces.length]), attrNames];
};
`;

/** Signs in a template that the lit of this build does not know. */
const UNKNOWN =
  /from 'lit\/directive|\b(svg|mathml)`|<(script|style|textarea|title)\b|<!--|\s[\w@.?-]+=["'][^"'`]*\$\{|\s=\$\{|\$\{[^{}]*\}\/>/;

/**
 * Bundles lit's readable source with what our templates never use left out, for the citizen's
 * first download: the minifier removes what a constant condition makes unreachable. A text that a
 * new version of lit no longer has stops the build, so that nothing is left out unseen; the tests of
 * the built guidance show that nothing is missed.
 */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    async load(id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      const source = await readFile(id.replace('lit-html.js', 'development/lit-html.js'), 'utf8');
      return [...production, ...globals, ...templates, ...options].reduce(replace, lean(source));
    },
    transform(code, id) {
      const [sign] = (id.includes('/sdk/src/elements/') && UNKNOWN.exec(code)) || [];
      if (sign) this.error(`Write this template without "${sign}", or let lean-lit.ts keep it.`);
      return null;
    },
  };
}

/** With our scan, and without comments, which stand between what belongs together. */
function lean(source: string): string {
  const start = source.indexOf('const getTemplateHtml =');
  const end = source.indexOf('class Template {');
  if (start < 0 || end < start) throw new Error("lit's source scans templates in another place.");
  return (source.slice(0, start) + SCAN + source.slice(end)).replace(/^\s*\/\/.*$/gm, '');
}

/** White space in a piece stands for any white space. */
function replace(code: string, [source, replacement]: Known): string {
  const words = source.split(' ').map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  const pattern = new RegExp(words.join('\\s+'), 'g');
  if (!pattern.test(code)) throw new Error(`lit's source no longer has "${source}".`);
  return code.replace(pattern, replacement);
}
