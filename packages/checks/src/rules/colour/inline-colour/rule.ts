import type { ElementRule } from '../../../contract/types.ts';

/** Colours that follow from those around them. */
const FOLLOWS =
  /^(?:inherit|currentcolor|transparent|unset|initial|revert.*|var\(.*|canvas.*|link.*|)$/i;

/** https://www.w3.org/TR/WCAG20-TECHS/F24.html: one of the two colours is set, the other left to chance. */
export const rule: ElementRule = {
  id: 'inline-colour',
  level: 'warning',
  wcag: ['1.4.3'],
  selector:
    '[style*=color i],[style*=background i],font[color],body[text],body[bgcolor],td[bgcolor]',
  check(element, page) {
    const { color, backgroundColor, backgroundImage } = (element as HTMLElement).style;
    const front = element.getAttribute('color') ?? element.getAttribute('text') ?? color;
    const back =
      element.getAttribute('bgcolor') ??
      (/url|gradient/.test(backgroundImage) ? backgroundImage : backgroundColor);
    const hasFront = !FOLLOWS.test(front);
    if (hasFront === !FOLLOWS.test(back) || !page.isShown(element)) return undefined;
    // A ground without words on it is a picture.
    const words = hasFront ? page.text(element) : page.ownText(element);
    return /\p{L}{2}/u.test(words)
      ? { element, facts: { set: hasFront ? front : back } }
      : undefined;
  },
};
