import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';

/** A piece of lit's source, and what takes its place: mostly a condition and its known answer. */
type Known = readonly [source: string, replacement: string];

/** lit's own build answers these the same way for its production files. */
const production: readonly Known[] = [
  ['const DEV_MODE = true', 'const DEV_MODE = false'],
  ['const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],
];

/** Globals in the portal: of ours there is only `Handrail`. */
const globals: readonly Known[] = [
  ['polyfillSupport?.(Template, ChildPart)', ''],
  ['(global.litHtmlVersions ??= []).push', 'void '],
];

/** What our templates never hold, as `UNKNOWN` watches. */
const templates: readonly Known[] = [
  // Directives.
  [
    'function resolveDirective(part, value, parent = part, attributeIndex) {',
    'function resolveDirective(part, value) { return value;',
  ],
  ['value !== this._$committedValue && value !== noChange', 'value !== this._$committedValue'],
  ['newListener === noChange', 'false'],
  ['this._$notifyConnectionChanged?.(false, true, from)', ''],
  ['this._$disconnectableChildren = undefined', ''],
  // Expressions in an element's tag (`<p ${ref(…)}>`), and comments.
  ['name.startsWith(marker)', 'false'],
  ['templatePart.type === ELEMENT_PART', 'false'],
  ["match[COMMENT_START] === '!--'", 'false'],
  ['match[COMMENT_START] !== undefined', 'false'],
  ['regex === commentEndRegex || regex === comment2EndRegex', 'false'],
  ['(i = node.data.indexOf(marker, i + 1)) !== -1', 'false'],
  // The `svg` and `mathml` tags, and `/>` right after an expression.
  ['type === SVG_RESULT', 'false'],
  ['type === MATHML_RESULT', 'false'],
  ["strings[i + 1].startsWith('/>')", 'false'],
  // `<script>`, `<style>`, `<textarea>`, `<title>`.
  ['rawTextElement.test(match[TAG_NAME])', 'false'],
  ['rawTextElement.test(node.tagName)', 'false'],
  ['rawTextEndRegex ?? textEndRegex', 'textEndRegex'],
  // An attribute of text and expressions: `class="a ${b}"`.
  ["strings.length > 2 || strings[0] !== '' || strings[1] !== ''", 'false'],
  ['part.strings !== undefined', 'false'],
  ['if (strings === undefined)', 'if (true)'],
  // Templates compiled beforehand, and `html` called as a plain function.
  ["typeof type === 'number'", 'true'],
  ["!isArray(tsa) || !tsa.hasOwnProperty('raw')", 'false'],
  // Values that are nodes, or lists other than arrays.
  ['value.nodeType !== undefined', 'false'],
  ['isIterable(value)', 'true'],
  // Listeners that are objects or change their options.
  ["typeof this._$committedValue === 'function'", 'true'],
  ['newListener.capture !== oldListener.capture', 'false'],
  ['newListener.once !== oldListener.once', 'false'],
  ['newListener.passive !== oldListener.passive', 'false'],
];

/** What `render` is never asked for, and what nobody asks a part. */
const options: readonly Known[] = [
  ['options?.creationScope ?? d', 'd'],
  ['options?.renderBefore ?? container', 'container'],
  ['options?.renderBefore ?? null', 'null'],
  ['get tagName() { return this.element.tagName; }', ''],
  ['get startNode() { return this._$startNode; }', ''],
  ['get endNode() { return this._$endNode; }', ''],
  ['get _$isConnected() { return this._$parent._$isConnected; }', ''],
  ['this.__isConnected = options?.isConnected ?? true', ''],
];

/** Signs in a template that the lit of this build does not know. */
const UNKNOWN =
  /from 'lit\/directive|\b(svg|mathml)`|<(script|style|textarea|title)\b|<!--|\s[\w@.?-]+=["'][^"'`]*\$\{|\$\{[^{}]*\}\/>/;

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
      return [...production, ...globals, ...templates, ...options].reduce(replace, source);
    },
    transform(code, id) {
      const [sign] = (id.includes('/sdk/src/elements/') && UNKNOWN.exec(code)) || [];
      if (sign) this.error(`Write this template without "${sign}", or let lean-lit.ts keep it.`);
      return null;
    },
  };
}

/** White space in a piece stands for any white space. */
function replace(code: string, [source, replacement]: Known): string {
  const words = source.split(' ').map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  const pattern = new RegExp(words.join('\\s+'), 'g');
  if (!pattern.test(code)) throw new Error(`lit's source no longer has "${source}".`);
  return code.replace(pattern, replacement);
}
