import { addLabels, nameOf, visibleText, type Labels } from './names.ts';
import { INPUT_BUTTON, roleOf, roleSelector } from './roles.ts';
import { isOwn, type Root } from './scope.ts';
import { attributeSelector } from './selectors.ts';
import { foldText } from './text.ts';
import type { Finder } from './types.ts';

const LABELLED =
  ':is(input,select,textarea,[contenteditable],[role$=box],[role=radio],[role=switch],[role=slider],' +
  `[role=spinbutton]):not(${INPUT_BUTTON})`;
/** Meant rather than a part inside that shows the same text. */
const ACTIVE = 'a[href],button,summary,label,[role]';

/**
 * All elements that a finder describes, visible or not.
 *
 * @param text The folded name or text in one language; '' if the finder has none.
 * @throws {DOMException} if a selector is not valid CSS.
 */
export function allMatches(
  finder: Finder,
  text: string,
  roots: readonly Root[],
  labels: Labels,
): Element[] {
  const matches = new Set<Element>();
  const role = finder.by === 'role' ? finder.role : undefined;
  for (const root of roots) {
    if (text) addLabels(root, labels);
    if (text && finder.by === 'text') addShowing(text, finder.tag, root, matches);
    for (const element of root.querySelectorAll(selectorFor(finder))) {
      if (role && roleOf(element) !== role) continue;
      if (!text || foldText(nameOf(element, labels, role)) === text) matches.add(element);
    }
  }
  return [...matches].filter((element) => !isOutOfBounds(element));
}

/** In our own interface, or in what a person writes or chooses from. */
function isOutOfBounds(element: Element): boolean {
  const { parentElement } = element;
  return (
    isOwn(element) ||
    (!!parentElement &&
      (parentElement.matches('select,[contenteditable]') || isOutOfBounds(parentElement)))
  );
}

function selectorFor(finder: Finder): string {
  if (finder.by === 'role') return roleSelector(finder.role);
  if (finder.by === 'attr') return attributeSelector(finder);
  if (finder.by === 'css') return finder.css;
  // The text of these buttons is in no text node.
  return finder.by === 'label' ? LABELLED : `${INPUT_BUTTON}:is(${finder.tag ?? '*'})`;
}

/** Adds the elements that show exactly this text. */
function addShowing(
  text: string,
  tag: string | undefined,
  root: Root,
  matches: Set<Element>,
): void {
  const walker = document.createTreeWalker(root, 4 /* text nodes only */);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    // A cheap test first: it spares folding nearly all texts of a large page.
    if (
      data
        .replace(/^[\s*]+/, '')
        .charAt(0)
        .toLowerCase() !== text.charAt(0)
    )
      continue;
    // From the text that begins it to the smallest element with all: "<p><b>Apply</b> now</p>".
    let element = parentElement;
    let shown;
    while (element && text !== (shown = foldText(visibleText(element))) && text.startsWith(shown)) {
      element = element.parentElement;
    }
    if (!element || shown !== text) continue;
    const outer = element.closest(tag ?? ACTIVE);
    if (outer && foldText(visibleText(outer)) === text) matches.add(outer);
    else if (!tag) matches.add(element);
  }
}
