import type { ElementRule } from '../../../contract/types.ts';
import { addressOf, extensionOf } from '../../../page/address.ts';
import { hasTranscriptNear } from '../../../page/transcript.ts';

const MEDIA =
  /^(?:mp[234]|m4[av]|wav|og[agv]|opus|flac|aac|wma|aiff?|midi?|ra|mov|mpe?g|avi|wmv|webm|mkv|flv|3gp|asf|m3u8?)$/;

export const rule: ElementRule = {
  id: 'link-media-no-transcript',
  level: 'warning',
  wcag: ['1.2.1', '1.2.3'],
  selector: 'a[href],area[href]',
  check(element, page) {
    const extension = extensionOf(addressOf(element));
    return MEDIA.test(extension) && page.isExposed(element) && !hasTranscriptNear(element, page)
      ? { element, facts: { text: page.name(element), extension } }
      : undefined;
  },
};
