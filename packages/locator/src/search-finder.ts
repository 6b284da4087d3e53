import { allMatches } from './match.ts';
import type { Labels } from './names.ts';
import { followFrames, rootsInFrames, type Root } from './scope.ts';
import { textsInOrder } from './text.ts';
import type { Finder, PortalText, TargetDescription } from './types.ts';

/**
 * Asks a finder: in each language and, where that gives nothing good, in the frames.
 *
 * @param isGood Called with each match; a good one ends the search after its language and place.
 * @returns whether there was anywhere to look: not where `frame` leads nowhere.
 * @throws {DOMException} if a selector is not valid CSS.
 */
export type Search = (finder: Finder, isGood: (element: Element) => boolean) => boolean;

/** What the finders of a target share, such as the page's labels, is read once. */
export function createSearch(
  { frame }: Pick<TargetDescription, 'frame'>,
  root: Document,
  lang: string | undefined,
): Search {
  const labels: Labels = new Map();
  let roots: readonly Root[] | undefined;
  let inner: readonly Root[] | undefined;
  return (finder, isGood) => {
    const { name, text = name } = finder as {
      readonly name?: PortalText;
      readonly text?: PortalText;
    };
    let has = false;
    const judge = (one: string, where: readonly Root[]) => {
      for (const element of allMatches(finder, one, where, labels)) {
        if (isGood(element)) has = true;
      }
    };
    roots ??= followFrames(root, frame);
    for (const one of text === undefined ? [''] : textsInOrder(text, lang)) {
      if (!has) judge(one, roots);
      if (!has && !frame) judge(one, (inner ??= rootsInFrames(roots)));
    }
    return !!roots[0];
  };
}
