/** A flow's texts as a citizen is to read them: in their language, with answers put in. */
import {
  isSafeLink,
  parseText,
  readFact,
  stepOf,
  textFor,
  type Block,
  type Flow,
  type Inline,
  type Scope,
} from '@handrail/flow';
import type { CardView, Interface, Localized } from '../view.ts';
import type { Library } from './ports.ts';

export interface Say {
  /** One line of text. */
  line(key: string, source: string): Localized;
  /** A text with paragraphs, lists and links. */
  body(key: string, source: string, scope: Scope): Pick<CardView, 'body' | 'bodyLang' | 'bodyDir'>;
}

/** The texts of one flow of a library. What is not in the interface's language says so. */
export function sayIn(
  { strings, base }: Library,
  { id, lang: flowLang }: Flow,
  ui: Interface,
): Say {
  const say: Say['line'] = (key, source) => {
    const { text, lang } = textFor(key, source, strings[id], flowLang);
    return lang === ui.lang ? { text } : { text, lang, dir: directionOf(lang) };
  };
  return {
    line: say,
    body(key, source, scope) {
      const { text, lang, dir } = say(key, source);
      return { body: readable(parseText(text), scope, base), bodyLang: lang, bodyDir: dir };
    },
  };
}

/** Writing direction of a language tag. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr';
}

/** Answers in place of `{names}`, and links only where they may lead. */
function readable(blocks: readonly Block[], scope: Scope, base: string): Block[] {
  const all = (parts: readonly Inline[]): Inline[] => parts.map(inline);
  const inline = (part: Inline): Inline => {
    if (typeof part === 'string') return part;
    if (part.type === 'fact') return factText(part.name, scope);
    if (part.type === 'link' && !isSafeLink(part.href, scope.flow.links, base)) return plain(part);
    return { ...part, children: all(part.children) };
  };
  return blocks.map((block) =>
    block.type === 'list'
      ? { ...block, items: block.items.map(all) }
      : { ...block, children: all(block.children) },
  );
}

/** Set apart, so that a value in another script does not turn the sentence around it. */
function factText(name: string, scope: Scope): string {
  const value = readFact(name, scope);
  if (value === null) return '…';
  const step = stepOf(scope.flow, name);
  const choice = step?.type === 'ask' && step.choices.find((each) => each.value === value);
  return `\u2068${choice ? choice.text : String(value)}\u2069`;
}

function plain(part: Inline): string {
  if (typeof part === 'string') return part;
  return part.type === 'fact' ? '' : part.children.map(plain).join('');
}

/** The words of a text without its marks. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.type === 'list' ? block.items : [block.children]))
    .map((line) => line.map(plain).join(''))
    .join(' ');
}
