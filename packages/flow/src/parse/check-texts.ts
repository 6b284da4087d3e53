import { isSafeLink } from '../text/safe-link.ts';
import { parseText } from '../text/parse-text.ts';
import type { Inline } from '../text/text.ts';
import { listOf, mapOf } from './outline.ts';
import type { Outline } from './outline.ts';
import { short } from './read-json.ts';
import type { Report, Where } from './report.ts';

/** Reports links and placeholders in texts that cannot work, and languages named twice. */
export function checkTexts(outline: Outline, report: Report): void {
  const { flow, steps } = outline;
  const look = createTextCheck(outline, report);
  for (const { value } of steps) {
    look(value, 'title');
    look(value, 'body');
  }
  for (const help of listOf(flow['help'])) look(mapOf(help), 'body');
  checkLanguages(outline, report);
}

function createTextCheck(outline: Outline, report: Report) {
  return (holder: object, member: string) => {
    const text = (holder as Record<string, unknown>)[member];
    if (typeof text !== 'string') return;
    const where = { in: holder, member };
    if (member === 'body') checkLinks(text, outline, where, report);
    for (const name of placeholdersIn(text)) {
      if (outline.facts.has(name)) continue;
      const message = `"{${name}}" stands in this text, and no fact, question or subflow step is called so.`;
      report.add('unknown-placeholder', where, message, {
        severity: 'warning',
        word: name,
        among: [...outline.facts.keys()],
      });
    }
  };
}

/** Reports each link of a text that may not be followed. */
export function checkLinks(text: string, { flow }: Outline, where: Where, report: Report): void {
  const links = listOf(flow['links']).filter((host) => typeof host === 'string');
  for (const href of linksIn(text)) {
    if (isSafeLink(href, links)) continue;
    const host = httpsHost(href);
    const message =
      host === null
        ? `The link "${short(href)}" may not be used. Links are https:, tel:, mailto: or a path on the portal.`
        : `The link to "${short(host)}" is not allowed while "links" does not list that host.`;
    report.add('bad-link', where, message, host === null ? {} : { word: host, among: links });
  }
}

function httpsHost(href: string): string | null {
  try {
    const url = new URL(href);
    return url.protocol === 'https:' ? url.host : null;
  } catch {
    return null;
  }
}

/** The addresses of all links of a text. */
export function linksIn(text: string): string[] {
  const found: string[] = [];
  visitInlines(text, (inline) => inline.type === 'link' && found.push(inline.href));
  return found;
}

/** The names of all `{placeholders}` of a text, each once. */
export function placeholdersIn(text: string): string[] {
  const found = new Set<string>();
  visitInlines(text, (inline) => inline.type === 'fact' && found.add(inline.name));
  return [...found];
}

function visitInlines(text: string, visit: (inline: Exclude<Inline, string>) => void): void {
  const stack: Inline[] = parseText(text).flatMap((block) =>
    block.type === 'list' ? block.items.flat() : [...block.children],
  );
  // Not recursive: brackets can be nested as deep as a text is long.
  stack.reverse();
  for (let inline = stack.pop(); inline !== undefined; inline = stack.pop()) {
    if (typeof inline === 'string') continue;
    visit(inline);
    if ('children' in inline) for (const child of [...inline.children].reverse()) stack.push(child);
  }
}

function checkLanguages({ flow }: Outline, report: Report): void {
  const langs = listOf(flow['langs']);
  langs.forEach((lang, index) => {
    if (typeof lang !== 'string') return;
    const isOwn = lang === flow['lang'];
    if (!isOwn && langs.indexOf(lang) === index) return;
    const why = isOwn ? 'is the language of the flow itself' : 'is listed twice';
    const message = `"${short(lang)}" ${why}; "langs" lists the further languages.`;
    report.add('redundant-lang', { in: langs, member: index }, message, { severity: 'warning' });
  });
}
