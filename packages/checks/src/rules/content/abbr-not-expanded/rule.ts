import type { Hit, PageRule } from '../../../contract/types.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

/** So well known that the long form would be the harder one. */
const KNOWN =
  /^(?:UK|USA?|EU|UE|UN|ONU|TV|PDF|OK|ID|AM|PM|HTML|CSS|SMS|CD|DVD|USB|FAQS?|URL|PIN|GPS|AIDS|HIV|DNA|NASA|BBC|GOV|PO|PS|AD|BC|CEO|NGO|COVID|DNI|IVA|TVA|GMBH|AG|[IVXLCDM]+)$/;
/** A list that long is not read. */
const MAX_TYPED = 5;

const MANY = 4;

/** Marked ones warn; typed ones are for a person, since a machine does not know what readers know. */
export const rule: PageRule = {
  id: 'abbr-not-expanded',
  level: 'warning',
  wcag: ['3.1.4'],
  *examine(page) {
    const paragraphs: (readonly [Element, string])[] = [];
    for (const element of page.all(PROSE)) {
      const prose = proseOf(element, page);
      if (prose) paragraphs.push([element, prose]);
      yield undefined;
    }
    const all = paragraphs.map(([, prose]) => prose).join('\n');
    const isExplained = (short: string): boolean =>
      new RegExp(
        `\\(\\s*${short}s?\\b[^)]*\\)|\\b${short}s?\\s*(?:\\(|[–—:=]\\s*\\p{L})`,
        'u',
      ).test(all);
    const seen = new Set<string>();
    for (const element of page.all('abbr,acronym')) {
      const text = page.text(element).replace(/[^\p{L}\p{N}]/gu, '');
      if (!text || seen.has(text) || !page.isExposed(element)) continue;
      seen.add(text);
      const title = element.getAttribute('title')?.trim();
      if (!title && !isExplained(text)) yield { element, facts: { text } };
    }
    let left = MAX_TYPED;
    for (const [element, prose] of paragraphs) {
      yield undefined;
      if (left > 0 && /\p{Ll}{3}/u.test(prose)) {
        const hits = typed(element, prose);
        left -= hits.length;
        yield* hits;
      }
    }

    function typed(element: Element, prose: string): readonly Hit[] {
      const found = prose.match(/(?<![\p{L}\p{N}./-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}/-]))/gu) ?? [];
      const hits = found.flatMap((text): readonly Hit[] => {
        if (seen.has(text) || KNOWN.test(text)) return [];
        seen.add(text);
        return isExplained(text) ? [] : [{ element, level: 'manual', facts: { text } }];
      });
      // Of so many in a few lines no reader knows them all.
      const [first] = hits;
      return first && hits.length >= MANY
        ? [{ ...first, level: 'warning' }, ...hits.slice(1)]
        : hits;
    }
  },
};
