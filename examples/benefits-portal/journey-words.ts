/** What the citizen reads in one language: the guidance's texts and the buttons of its cards. */
import { readFileSync } from 'node:fs';
import type { Flow, Strings } from '@handrail/flow';
import { listTexts } from '@handrail/flow/parse';
import type { Lang } from './src/texts.ts';

/** The words on the buttons of our cards, as a citizen reads them. */
export const BUTTONS = {
  en: {
    offer: 'Can we help you with this form?',
    accept: 'Yes, show me',
    next: 'Next',
    continue: 'Continue',
    later: 'Do this later',
    send: 'Send',
    resume: /^Continue: /,
    other: 'Español',
  },
  es: {
    offer: '¿Le ayudamos con este formulario?',
    accept: 'Sí, muéstreme cómo',
    next: 'Siguiente',
    continue: 'Continuar',
    later: 'Hacerlo después',
    send: 'Enviar',
    resume: /^Continuar: /,
    other: 'English',
  },
} as const;

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`flows/${name}`, import.meta.url), 'utf8'));

/**
 * Looks up a text of a flow by its key in the strings files, such as `people.title`.
 *
 * @throws if the flow has no such text in this language.
 */
export function textsIn(lang: Lang, flow = 'heating-help-apply'): (key: string) => string {
  const source = read(`${flow}.flow.json`) as Flow;
  const texts: Readonly<Record<string, string | undefined>> =
    lang === source.lang
      ? Object.fromEntries(listTexts(source).map((text) => [text.key, text.source]))
      : mapValues((read(`${flow}.${lang}.strings.json`) as Strings).strings, ({ text }) => text);
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`${flow} has no text ${key} in ${lang}`);
    return text;
  };
}

function mapValues<T, R>(
  values: Readonly<Record<string, T>>,
  change: (value: T) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
