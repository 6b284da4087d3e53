import type { ElementRule } from '../../../contract/types.ts';

const MIN_LINES = 4;
/** About what a telephone shows beside each other. */
const MIN_WIDTH = 55;

/** Sentences with fixed line ends: they do not wrap on a small screen or when enlarged. */
export const rule: ElementRule = {
  id: 'prose-in-pre',
  level: 'warning',
  wcag: ['1.4.10', '1.3.1'],
  isMinor: true,
  selector: 'pre',
  check(element, page) {
    if (!page.isShown(element) || element.querySelector('code,samp,kbd,span,var')) return undefined;
    if (page.closest(element, 'code,samp,figure,[role=img],[class*=code i],[class*=highlight]'))
      return undefined;
    const lines = element.textContent.split('\n').filter((line) => line.trim());
    const running = lines.filter((line) => line.length >= MIN_WIDTH && isProse(line));
    const isText = running.length >= MIN_LINES && running.length * 2 >= lines.length;
    const isCode = /[{};=<>|\t]| {3,}\S|--/.test(element.textContent.trim());
    return isText && !isCode ? { element, facts: { count: lines.length } } : undefined;
  },
};

/** Words with one blank between them. */
const isProse = (line: string): boolean =>
  (line.match(/\p{L}{2,}[,.:]? (?=\S)/gu) ?? []).length > 5;
