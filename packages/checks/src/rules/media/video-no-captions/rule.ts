import type { ElementRule } from '../../../contract/types.ts';

export const rule: ElementRule = {
  id: 'video-no-captions',
  level: 'warning',
  wcag: ['1.2.2'],
  // A muted film in a loop is a moving image.
  selector: 'video:not([muted]:not([controls])),embed,object',
  check(element, page) {
    const isVideo = element.localName === 'video';
    const file = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
    if (!isVideo && !/\.(?:mp4|mov|avi|wmv|mpe?g|flv|ogv)(?:[?#]|$)/i.test(file)) return undefined;
    // Where no plug-in shows it, it has no size.
    if (!(isVideo ? page.isShown(element) : page.isExposed(element))) return undefined;
    const hasCaptions =
      element.querySelector('track:not([kind]),track[kind=captions i],track[kind=subtitles i]') ??
      [...(isVideo ? (element as HTMLVideoElement).textTracks : [])].find(({ kind }) =>
        /captions|subtitles/.test(kind),
      );
    return hasCaptions ? undefined : { element };
  },
};
