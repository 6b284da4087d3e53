import type { Hit, PageRule } from '../../../contract/types.ts';
import { CHANGES_CONTEXT, listenersOf, withCalled } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';
import { timeoutCalls } from '../../../page/timer-source.ts';
import { TYPED } from '../../forms/fields.ts';

/** WCAG lets a limit of more than 20 hours be. */
const MAX_MS = 72_000_000;
/** A page that leads on at once sets no limit. */
const MIN_MS = 1000;
const ENDS = /\b(?:log|sign)_?(?:out|off)\b|session[^;]{0,30}(?:expire|timeout|end)/i;

export const rule: PageRule = {
  id: 'time-limit-not-adjustable',
  level: 'warning',
  wcag: ['2.2.1', '2.2.6'],
  *examine(page) {
    const said = saysLimit(page);
    yield undefined;
    const element = said ?? (leadsAway(page) ? null : undefined);
    if (element === undefined || offersMore(page)) return;
    const hit: Hit = { element };
    yield hit;
  },
};

/** The innermost element that says so. */
function saysLimit(page: PageView): Element | undefined {
  return page
    .all('[role=timer],p,li,div,span,strong,b,em,td,dd,h1,h2,h3,h4,label,output')
    .find((element) => {
      if (!page.isShown(element) && !element.matches('[role=timer]')) return false;
      if (element.matches('[role=timer]')) return page.isShown(element);
      const text = page.ownText(element);
      if (!text || text.length > 400) return false;
      const pattern = page.words(element, 'time-limit');
      return pattern?.test(element.children.length < 6 ? page.text(element).slice(0, 400) : text);
    });
}

/** A timer runs that opens another page or ends the session. */
function leadsAway(page: PageView): boolean {
  const running = listenersOf(page)
    .timers()
    .map(({ source, delayMs, repeats }) => ({ body: source, delayMs: repeats ? MIN_MS : delayMs }));
  const written = page
    .all('script:not([src])')
    .flatMap(({ textContent }) => timeoutCallsOnLoad(textContent));
  return [...running, ...written].some(({ body, delayMs }) => {
    if (delayMs < MIN_MS || delayMs > MAX_MS) return false;
    const whole = withCalled(page, /^[\w$]+$/.test(body.trim()) ? `${body}()` : body);
    return CHANGES_CONTEXT.test(whole) || ENDS.test(whole);
  });
}

/** In a handler of its own the call waits for somebody to do something. */
function timeoutCallsOnLoad(source: string): ReturnType<typeof timeoutCalls> {
  return /addEventListener|\.on\(|onclick|\.click\(/.test(source) ? [] : timeoutCalls(source);
}

/** “Continue” below fields sends what was filled in, and gives no time. */
function offersMore(page: PageView): boolean {
  return page
    .all('button,a[href],input,select,[role=button],[role=checkbox],[role=switch]')
    .some((each) => page.anyWords('more-time').test(page.name(each)) && !sendsFields(each));
}

function sendsFields(control: Element): boolean {
  const { type, form } = control as Partial<HTMLButtonElement>;
  return type === 'submit' && !!form?.querySelector(TYPED);
}
