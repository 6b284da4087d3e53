import type { ElementRule } from '../../../contract/types.ts';
import { fileOf } from '../image-names.ts';

const MIN_SIDE_PX = 50;

export const rule: ElementRule = {
  id: 'animated-gif',
  level: 'warning',
  wcag: ['2.2.2'],
  selector: 'img[src]',
  check(element, page) {
    const file = fileOf(element);
    const alt = element.getAttribute('alt') ?? '';
    const { width, height } = page.rect(element);
    // What shows that something is being done may move, and goes by itself.
    if (!page.isShown(element) || /load|spin|progress|wait|ajax/i.test(file + alt))
      return undefined;
    const saysSo =
      /anim(?:at|ier|ation|é|ad[ao])|giphy|tenor|blink|flash(?:ing|end)/i.test(file + alt) ||
      /\bgif\b/i.test(alt);
    if (!/\.(?:gif|a?png|webp)$/i.test(file)) return undefined;
    if (saysSo) return { element, facts: { file } };
    const mayMove = /\.gif$/i.test(file) && width >= MIN_SIDE_PX && height >= MIN_SIDE_PX;
    return mayMove ? { element, level: 'manual', facts: { file } } : undefined;
  },
};
