import { isObject, StringsSchema } from '../schema/index.ts';
import type { Flow, Strings } from '../schema/index.ts';
import { listTexts } from '../text/list-texts.ts';
import type { FlowText } from '../text/list-texts.ts';
import { checkLinks, placeholdersIn } from './check-texts.ts';
import { mapOf, outlineOf } from './outline.ts';
import { checkMinor, isError, readFile } from './parse-flow.ts';
import type { ParseOptions, Parsed } from './parse-flow.ts';
import { short } from './read-json.ts';
import type { Report } from './report.ts';

export interface ParseStringsOptions extends ParseOptions {
  /** The flow that the strings belong to. Without it only the file itself is checked. */
  flow?: Flow;
  /** Gives the first 8 hex digits of the SHA-256 of a text. Without it `src` is not compared. */
  hash?: (source: string) => string;
}

/**
 * Reads a strings file: the translations of one flow into one language.
 *
 * With the flow it also reports what is missing, what is stale because the source text changed,
 * what no text of the flow has, and links or placeholders that do not fit.
 *
 * @returns The strings as written, or every fault. Never throws, whatever the input.
 */
export function parseStrings(
  input: string | Uint8Array,
  options: ParseStringsOptions = {},
): Parsed<'strings', Strings> {
  const report = readFile(input, options, StringsSchema, (value, report) => {
    if (!isObject(value)) return;
    checkMinor(value, report);
    if (options.flow) checkAgainst(options.flow, value, options, report);
  });
  const faults = report.list();
  if (faults.some(isError)) return { ok: false, faults };
  return { ok: true, strings: report.source.value as Strings, warnings: faults };
}

const warning = { severity: 'warning' } as const;

function checkAgainst(
  flow: Flow,
  value: Record<string, unknown>,
  { hash }: ParseStringsOptions,
  report: Report,
): void {
  checkHead(flow, value, report);
  const strings = mapOf(value['strings']);
  const texts = listTexts(flow);
  const byKey = new Map(texts.map((text) => [text.key, text]));
  for (const [key, entry] of Object.entries(strings)) {
    const text = byKey.get(key);
    if (!text) {
      const message = `No text of the flow has the key "${short(key)}".`;
      const detail = { ...warning, word: key, among: [...byKey.keys()] };
      report.add('unknown-key', { in: strings, member: key, mark: 'key' }, message, detail);
    } else if (isObject(entry)) checkEntry(flow, text, entry, hash, report);
  }
  const missing = texts.filter(({ key }) => !Object.hasOwn(strings, key)).map(({ key }) => key);
  if (!missing.length) return;
  const some = missing.slice(0, 5).join(', ');
  const more = missing.length > 5 ? ` and ${String(missing.length - 5)} more` : '';
  const message = `${String(missing.length)} of ${String(texts.length)} texts are not translated: ${some}${more}.`;
  report.add(
    'missing-translation',
    { in: value, member: 'strings', mark: 'key' },
    message,
    warning,
  );
}

function checkHead(flow: Flow, value: Record<string, unknown>, report: Report): void {
  if (typeof value['flow'] === 'string' && value['flow'] !== flow.id) {
    const message = `These strings are for the flow "${short(value['flow'])}", not for "${flow.id}".`;
    report.add('wrong-flow', { in: value, member: 'flow' }, message, { suggestion: flow.id });
  }
  const lang = value['lang'];
  if (typeof lang !== 'string' || (flow.langs ?? []).includes(lang)) return;
  const message = `The flow does not list "${short(lang)}" in its "langs".`;
  report.add('unlisted-lang', { in: value, member: 'lang' }, message, warning);
}

function checkEntry(
  flow: Flow,
  { key, source, rich }: FlowText,
  entry: Record<string, unknown>,
  hash: ParseStringsOptions['hash'],
  report: Report,
): void {
  const { src, text } = entry;
  if (hash && typeof src === 'string' && src !== hash(source)) {
    const message = `The source text of "${key}" has changed since this was translated.`;
    report.add('stale-translation', { in: entry, member: 'src' }, message, {
      ...warning,
      suggestion: hash(source),
    });
  }
  if (typeof text !== 'string') return;
  const where = { in: entry, member: 'text' };
  const outline = outlineOf(flow);
  if (rich && outline) checkLinks(text, outline, where, report);
  const wanted = placeholdersIn(source).sort().join('}, {');
  const given = placeholdersIn(text).sort().join('}, {');
  if (wanted === given) return;
  const message = wanted
    ? `The source text of "${key}" holds {${wanted}}; this text holds ${given ? `{${given}}` : 'none'}.`
    : `This text holds {${given}}; its source text holds none.`;
  report.add('placeholder-mismatch', where, message, warning);
}
