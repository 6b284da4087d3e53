import type { ElementRule } from '../../../contract/types.ts';

const TRACKS = 'track:not([kind]),track[kind=captions i],track[kind=subtitles i]';
/** `HTMLTrackElement.ERROR`. */
const FAILED = 3;

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
      [...element.querySelectorAll<HTMLTrackElement>(TRACKS)].some((each) => !isBroken(each)) ||
      scriptedTracks(element).some(({ kind }) => /captions|subtitles/.test(kind));
    return hasCaptions ? undefined : { element };
  },
};

/** The browser asked for the file of the track, and got none. */
function isBroken({ readyState }: HTMLTrackElement): boolean {
  return readyState === FAILED;
}

/** Tracks that no element stands for. */
function scriptedTracks(element: Element): readonly TextTrack[] {
  const own = new Set([...element.querySelectorAll('track')].map(({ track }) => track));
  const all = element.localName === 'video' ? [...(element as HTMLVideoElement).textTracks] : [];
  return all.filter((each) => !own.has(each));
}
