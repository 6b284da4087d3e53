import type { Block, Inline } from './text.ts';

/**
 * Turns the text of a step into a plain tree.
 *
 * The language: paragraphs split by empty lines, `- ` lists, `**bold**`, `[text](address)`,
 * `[foreign words]{lang=xx}` and `{factName}`. Everything else, HTML too, stays the text it is.
 * Links are not judged here: ask `isSafeLink` before showing one. Takes linear time.
 */
export function parseText(source: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let items: (readonly Inline[])[] | null = null;
  const flush = () => {
    if (lines[0]) blocks.push({ type: 'paragraph', children: parseInline(lines.join(' ')) });
    lines = [];
  };
  source.split(/\r?\n/).forEach((line) => {
    const text = line.trim();
    if (/^- /.test(text)) {
      flush();
      if (!items) blocks.push({ type: 'list', items: (items = []) });
      items.push(parseInline(text.slice(2).trim()));
    } else {
      items = null;
      if (text) lines.push(text);
      else flush();
    }
  });
  flush();
  return blocks;
}

// No part can hold its own opening sign, so no text makes the search look twice at one place.
const TOKEN = /(\*\*|\[|\]\([^()\s]+\)|\]\{lang=[\w-]+\}|\{[a-z][\w-]*\})/;

/**
 * One flat list, and the places in it of what is still open. Closing wraps the tail of the list;
 * what is never closed stays in the list as the text it was. So there is nothing to take back.
 */
function parseInline(text: string): Inline[] {
  const out: Inline[] = [];
  let bold = -1;
  let brackets: number[] = [];
  const cut = (from: number) => out.splice(from).slice(1);
  text.split(TOKEN).forEach((part, index) => {
    const last = out.length - 1;
    const start = part[0];
    if (!part) return;
    if (index % 2 === 0) out.push(part);
    else if (start === '{') out.push({ type: 'fact', name: part.slice(1, -1) });
    else if (start === '[') brackets.push(out.push(part) - 1);
    else if (start === '*') {
      if (bold < 0) bold = out.push(part) - 1;
      else if (bold === last) out.push(part);
      else {
        const at = bold;
        bold = -1;
        while ((brackets[brackets.length - 1] ?? -1) > at) brackets.pop();
        out.push({ type: 'bold', children: cut(at) });
      }
    } else {
      const at = brackets.pop();
      if (at === undefined || at === last) out.push(part);
      else {
        if (bold > at) bold = -1;
        const children = cut(at);
        if (part[1] === '{') out.push({ type: 'lang', lang: part.slice(7, -1), children });
        else {
          out.push({ type: 'link', href: part.slice(2, -1), children });
          // A link inside a link cannot be followed.
          brackets = [];
        }
      }
    }
  });
  return out;
}
