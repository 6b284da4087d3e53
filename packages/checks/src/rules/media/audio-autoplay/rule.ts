import type { ElementRule } from '../../../contract/types.ts';

/** Of success criterion 1.4.2. */
const MAX_SECONDS = 3;

export const rule: ElementRule = {
  id: 'audio-autoplay',
  level: 'warning',
  wcag: ['1.4.2'],
  selector:
    'audio[autoplay]:not([controls],[muted]),video[autoplay]:not([controls],[muted]),bgsound,embed[autostart]:not([autostart=false i]),iframe[src*="autoplay=1"]:not([src*="mute=1"],[src*="muted=1"],[src*="background=1"])',
  check(element) {
    const { duration, muted, loop } = element as Partial<HTMLMediaElement>;
    const isShort = duration !== undefined && duration <= MAX_SECONDS && !loop;
    return isShort || muted ? undefined : { element };
  },
};
