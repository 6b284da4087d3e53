import type { Hit } from '../../contract/types.ts';
import type { PageView } from '../../page/page-view.ts';
import { proseOf } from '../../page/prose.ts';

/** Something in quotation marks, or said to be called so: then people need neither place nor colour. */
const NAMES = 'h1,h2,h3,h4,h5,h6,[role=heading],button,[aria-label],nav,[role=navigation]';

/** A place on a paper in the reader's hand is not one on the screen. */
const ON_PAPER =
  /(?<!\p{L})(?:of|on|auf|an|de|del|en) (?:the|your|our|this|dem|der|ihrem|ihrer|la|l[ea]|su|votre) ?(?:letter|bill|card|passport|licence|license|envelope|invoice|brief|rechnung|bescheid|ausweis|carta|factura|tarjeta|lettre|facture|carte)(?!\p{L})/iu;

/** What it is good for: “To continue, press …” does not call the button so. */
const AIM = /(?<!\p{L})(?:to|para|pour|um|zum)\s+\p{L}+(?=\s*,)/giu;

/** Finds a paragraph that names something only by what can be seen of it. */
export function toldBy(
  element: Element,
  page: PageView,
  list: 'hues' | 'places' | 'shapes',
): Hit | undefined {
  const pattern = page.words(element, list);
  const prose = pattern && proseOf(element, page);
  if (!prose || !pattern.test(prose)) return undefined;
  const sentence = prose.split(/(?<=[.!?])\s/).find((each) => pattern.test(each)) ?? prose;
  const text = pattern.exec(sentence)?.[0] ?? '';
  if (ON_PAPER.test(sentence)) return undefined;
  if (page.anyWords('says-name').test(sentence) || isNamed(sentence, page)) return undefined;
  return { element, facts: { text: text || prose.slice(0, 60) } };
}

/** Whether a heading, button or part of the page bears a name that the sentence says too. */
function isNamed(sentence: string, page: PageView): boolean {
  const said = ` ${sentence
    .replace(AIM, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return page.all(NAMES).some((element) => {
    const name = element.matches('nav,[role=navigation]') ? 'navigation' : page.name(element);
    return name.length > 2 && page.isExposed(element) && said.includes(` ${name.toLowerCase()} `);
  });
}
