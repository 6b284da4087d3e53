import { own } from '../engine/evaluate.ts';
import type { Strings } from '../schema/flow-schema.ts';

/**
 * A text in the citizen's language, or as the flow has it.
 *
 * A translation of state `initial` is a copy of the source that waits for its translator.
 *
 * @param key Such as `welcome.title`; `listTexts` names them all.
 * @param source The text in the flow itself.
 * @returns The text with the language it is in, for the `lang` attribute.
 */
export function textFor(
  key: string,
  source: string,
  strings: Strings | null | undefined,
  flowLang: string,
): { text: string; lang: string } {
  const entry = own(strings?.strings, key);
  return strings && entry?.text && entry.state !== 'initial'
    ? { text: entry.text, lang: strings.lang }
    : { text: source, lang: flowLang };
}
