import type { ElementRule } from '../../../contract/types.ts';
import { hasTranscriptNear } from '../../../page/transcript.ts';

export const rule: ElementRule = {
  id: 'video-no-alternative',
  level: 'warning',
  wcag: ['1.2.3', '1.2.5'],
  selector: 'video:not([muted]:not([controls])):not(:has(track[kind=descriptions i]))',
  check(element, page) {
    if (!page.isShown(element) || hasTranscriptNear(element, page)) return undefined;
    const part = page.closest(element, 'figure,article,section,main,body');
    return part && page.anyWords('audio-described').test(page.text(part)) ? undefined : { element };
  },
};
