import type { ElementRule } from '../../../contract/types.ts';
import { hasTranscriptNear } from '../../../page/transcript.ts';

/** So few words cannot be what is said in a recording. */
const FEW_WORDS = 20;

export const rule: ElementRule = {
  id: 'audio-no-transcript',
  level: 'error',
  wcag: ['1.2.1'],
  selector: 'audio[controls],audio[autoplay],embed,object',
  check(element, page) {
    const file = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
    const isAudio = element.localName === 'audio';
    if (!isAudio && !/\.(?:mp3|wav|ogg|m4a|wma|aiff?|midi?)(?:[?#]|$)/i.test(file))
      return undefined;
    if (isAudio && element.hasAttribute('controls') && !page.isShown(element)) return undefined;
    if (hasTranscriptNear(element, page)) return undefined;
    const { body } = page.document;
    const words = page.text(body).split(' ').length;
    // Nothing on the page can be its text, nothing leads to one, and it tells of no video.
    const isSure =
      isAudio && words < FEW_WORDS && !body.querySelector('a[href],details,button,video');
    return { element, level: isSure ? 'error' : 'warning' };
  },
};
