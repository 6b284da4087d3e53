import type { Hit, PageRule } from '../../../contract/types.ts';
import {
  CHANGES_PAGE,
  KEYS,
  listenersOf,
  listensAround,
  listensInside,
} from '../../../page/handlers.ts';
import { hoverReveals, isRevealedBy, type HoverReveal } from '../../../page/hover-reveals.ts';
import type { PageView } from '../../../page/page-view.ts';

const OVER = ['mouseover', 'mouseenter', 'pointerover', 'pointerenter'];
/** Anything the keyboard could bring it up with. */
const OTHER = ['focus', 'focusin', 'click', ...KEYS];
const OPEN = '[aria-expanded],[aria-haspopup],[aria-controls],[popovertarget],details';

export const rule: PageRule = {
  id: 'hover-only-content',
  level: 'error',
  wcag: ['2.1.1', '1.4.13'],
  *examine(page) {
    const triggers = new Set<Element>();
    for (const reveal of hoverReveals(page)) {
      yield undefined;
      if (triggers.has(reveal.trigger) || isReachable(reveal, page)) continue;
      triggers.add(reveal.trigger);
      const isCertain =
        page.listeners !== null && reveal.content.querySelector('a[href],button') !== null;
      yield hit(reveal.trigger, isCertain ? 'error' : 'warning', page);
    }
    for (const element of page.all('body *')) {
      yield undefined;
      if (!triggers.has(element) && showsByScript(element, page))
        yield hit(element, 'warning', page);
    }
  },
};

function hit(element: Element, level: 'error' | 'warning', page: PageView): Hit {
  return { element, level, facts: { text: page.text(element).slice(0, 60) } };
}

/** Brought up by the focus as well, or by a control whose script may do it. */
function isReachable({ trigger, content }: HoverReveal, page: PageView): boolean {
  return (
    isRevealedBy(page, content, /:focus|:target|:checked|:popover-open|\[open/) ||
    content.closest('[aria-hidden=true]') !== null ||
    trigger.matches(OPEN) ||
    trigger.querySelector(OPEN) !== null ||
    isNamedElsewhere(trigger, content, page) ||
    listensAround(page, trigger, ...OTHER) ||
    listensInside(page, trigger, ...OTHER)
  );
}

/** What appears is the name or the description of a control already. */
function isNamedElsewhere(trigger: Element, content: Element, page: PageView): boolean {
  const control = [trigger, ...trigger.querySelectorAll('*')].find((each) => page.isTabbable(each));
  if (!control) return false;
  // A description is heard, but whoever sees and uses a keyboard needs to read it.
  const said = page.name(control);
  const shown = content.textContent.replace(/\s+/g, ' ').trim();
  return shown !== '' && said.includes(shown) && !content.querySelector('a[href],button,input');
}

function showsByScript(element: Element, page: PageView): boolean {
  const listeners = listenersOf(page);
  if (!listeners.has(element, ...OVER)) return false;
  const source = OVER.flatMap((type) => listeners.sources(element, type)).join('\n');
  if (!CHANGES_PAGE.test(source) || !page.isShown(element) || element.closest(OPEN)) return false;
  return !listensAround(page, element, ...OTHER) && !listensInside(page, element, ...OTHER);
}
