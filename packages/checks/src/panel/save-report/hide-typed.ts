import { reachableDocuments } from '@handrail/locator';
import type { LiveFinding } from '../../contract/finding.ts';
import { contains, rootsOf } from '../../page/tree.ts';

const FIELDS =
  'input:not([type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio]),textarea,select';
const EDITED = '[contenteditable]:not([contenteditable=false i])';
/** What is shorter stands in too many words. */
const MIN_LENGTH = 2;
/** Names of elements are cut; so much of what was typed is enough to know it. */
const KNOWN_BY = 40;

export interface TypedTexts {
  /** A finding without what somebody typed or chose: names and texts of elements may hold it. */
  without(finding: LiveFinding): LiveFinding;
  /** A text of the page without it. */
  hide(text: string): string;
}

/** Knows what stands in fields and editors of a page at this moment. */
export function createTypedTexts(document: Document): TypedTexts {
  const roots = reachableDocuments(document).flatMap((each) => [...rootsOf(each)]);
  const values = roots.flatMap((root) => [...root.querySelectorAll(FIELDS)].flatMap(textsOf));
  // The longest first: it may hold another.
  const typed = [...new Set(values)]
    .filter(({ length }) => length >= MIN_LENGTH)
    .sort((a, b) => b.length - a.length);
  const editors = roots.flatMap((root) => [...root.querySelectorAll(EDITED)]);

  const hide = (text: string): string => typed.reduce(hideOne, text);
  return {
    hide,
    without(finding) {
      const { element, place, facts } = finding;
      const isEdited = editors.some(
        (editor) => element && (contains(element, editor) || contains(editor, element)),
      );
      const shown = (text: string): string => (isEdited && text ? '…' : hide(text));
      const open = Object.entries(facts).map(
        ([key, fact]) => [key, typeof fact === 'string' ? shown(fact) : fact] as const,
      );
      return {
        ...finding,
        facts: Object.fromEntries<string | number>(open),
        place: { ...place, name: shown(place.name), part: hide(place.part) },
      };
    },
  };
}

function textsOf(field: Element): readonly string[] {
  const chosen = (field as Partial<HTMLSelectElement>).selectedOptions;
  const texts = chosen
    ? [...chosen].map(({ text }) => text)
    : [(field as HTMLInputElement | HTMLTextAreaElement).value];
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Where it stands as words of its own. */
function hideOne(text: string, typed: string): string {
  if (!text.includes(typed.slice(0, KNOWN_BY))) return text;
  const sign = '[\\p{L}\\p{N}]';
  const source = typed.slice(0, KNOWN_BY).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (typed.length > KNOWN_BY) return text.replace(new RegExp(`${source}.*`, 'u'), '…');
  return text.replace(new RegExp(`(?<!${sign})${source}(?!${sign})`, 'gu'), '…');
}
