import type { ElementRule } from '../../../contract/types.ts';
import { resolve } from '../../../page/address.ts';

const PLAYERS =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|brightcove\.net|wistia\.(?:com|net)|kaltura\.com|panopto\.(?:com|eu)|microsoftstream\.com|ted\.com|arte\.tv|jwplatform\.com|twitch\.tv|tiktok\.com)$|^video\.|media ?player/i;

export const rule: ElementRule = {
  id: 'embedded-video-check',
  level: 'manual',
  wcag: ['1.2.2', '1.2.5', '2.3.1'],
  selector: 'iframe[src],embed[src],object[data]',
  check(element, page) {
    const source = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
    const host = resolve(source, element)?.hostname ?? '';
    return PLAYERS.test(host) && page.isShown(element) ? { element, facts: { host } } : undefined;
  },
};
