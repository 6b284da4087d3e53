/** Controls that only a narrow window shows: most pages have a button there that opens their menu. */
import { keptListeners } from '../../early/kept-listeners.ts';
import { parentAround } from '../../page/tree.ts';
import { numberOf } from './registry.ts';
import { isSeen, outermost } from './shown-texts.ts';

/** What people press, or take for something to press. */
const CONTROL =
  'button,a,label,summary,input,select,[role=button],[tabindex],[onclick],[class*=toggle],[class*=burger]';
const MAX_PARTS = 3;

let before: ReadonlySet<Element> = new Set();

/** Notes which controls are seen in the usual window. */
export function readControls(): void {
  before = controlsNow();
}

/** Numbers of the boxes around those that have come: a label may work a field beside it. */
export function partsWhenNarrow(): readonly number[] {
  const fresh = [...controlsNow()].filter((each) => !before.has(each));
  const boxes = fresh.map((each) => parentAround(each) ?? each);
  return outermost([...new Set(boxes)])
    .filter((each) => each !== document.body)
    .slice(0, MAX_PARTS)
    .map(numberOf);
}

function controlsNow(): ReadonlySet<Element> {
  const listeners = keptListeners(document);
  const all = [...document.body.querySelectorAll('*')];
  return new Set(
    all.filter(
      (each) => (each.matches(CONTROL) || listeners?.has(each, 'click') === true) && isSeen(each),
    ),
  );
}
