import type { ElementRule } from '../../../contract/types.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

/** UTF-8 read as if it were Latin-1, in pairs that no language writes; and signs for what could not be read. */
const GARBLED =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0£§°«»©®¿¡ºª·]|â€[™œžš“”˜¦¢\u009d]|\ufffd/u;

export const rule: ElementRule = {
  id: 'garbled-text',
  level: 'warning',
  wcag: [],
  isMinor: true,
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    const found = prose && !page.closest(element, 'pre,code,samp') ? GARBLED.exec(prose) : null;
    if (!found) return undefined;
    const text = prose.slice(Math.max(0, found.index - 15), found.index + 15).replace(/\n/g, ' ');
    return { element, facts: { text: text.trim() } };
  },
};
