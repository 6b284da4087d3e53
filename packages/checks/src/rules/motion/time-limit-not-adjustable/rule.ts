import type { Hit, PageRule } from '../../../contract/types.ts';
import { CHANGES_CONTEXT, listenersOf, withCalled } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';
import { timeoutCalls } from '../../../page/timer-source.ts';

/** The page says that time runs out. */
const LIMIT: Readonly<Record<string, RegExp>> = {
  en: /\b(?:session|page|form|application|code|basket|booking|you)\b[^.!?]{0,40}\b(?:expir\w+|times? out|timed out|(?:logged|signed) out)\b|\b(?:log|sign) you out\b|\b(?:you have|complete \w+ \w+ in|time (?:left|remaining)|(?:expires?|ends?) in)\b[^.!?]{0,20}\b(?:\d+|one|two|five|ten|twenty|thirty|sixty) ?(?:seconds?|min(?:ute)?s?)\b|\btime (?:left|remaining)\W*\d/i,
  es: /\b(?:sesión|página|formulario)\b[^.!?]{0,40}\b(?:caduc|expir|se cerrará)|\b(?:tiene|dispone de|tiempo restante)[^.!?]{0,20}\b\d+ ?(?:segund|minut)/i,
  fr: /\b(?:session|page|formulaire)\b[^.!?]{0,40}(?:expire|sera fermée)|\b(?:vous (?:avez|disposez de)|temps restant)[^.!?]{0,20}\b\d+ ?(?:second|minute)/i,
  de: /\b(?:sitzung|seite|formular)\b[^.!?]{0,40}(?:läuft[^.!?]*\bab\b|abgelaufen|beendet|abgemeldet)|\b(?:sie haben|verbleibende zeit|restzeit)[^.!?]{0,20}\b\d+ ?(?:sekunde|minute)/i,
};
/** A control that gives more time, or takes the limit away. */
const MORE =
  /more time|exten[ds]|stay |keep |continue|still here|no (?:time )?limit|turn off|ampliar|más tiempo|prolong|seguir|continu|plus de temps|rester|verlänger|mehr zeit|angemeldet bleiben|weiter/i;
/** WCAG lets a limit of more than 20 hours be. */
const MAX_MS = 72_000_000;
/** A page that leads on at once sets no limit. */
const MIN_MS = 1000;
const ENDS = /\b(?:log|sign)_?(?:out|off)\b|session[^;]{0,30}(?:expire|timeout|end)/i;

export const rule: PageRule = {
  id: 'time-limit-not-adjustable',
  topic: 'motion',
  level: 'warning',
  wcag: ['2.2.1', '2.2.6'],
  affects: ['blind', 'low-vision', 'motor', 'cognitive'],
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
      const pattern = page.inLanguage(element, LIMIT);
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

function offersMore(page: PageView): boolean {
  return page
    .all('button,a[href],input,select,[role=button],[role=checkbox],[role=switch]')
    .some((each) => MORE.test(page.name(each)));
}
