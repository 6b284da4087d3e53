import type { EventInput, StruggleSignal } from '@handrail/flow/events';
import { fieldKey } from './field-key.ts';
import { pageTemplate } from '@handrail/flow/event-parts';
import * as limits from './limits.ts';
import * as signs from './signs.ts';
import type { StruggleWindow } from './struggle-window.ts';

export type { StruggleWindow };

export interface StruggleOptions {
  /** The window, or a frame of the same origin, to look at. */
  readonly win: StruggleWindow;
  /** Takes the events: the client's `send`. */
  readonly send: (event: EventInput) => void;
  /** The portal's own page templates, such as `/case/{id}/step2`, before ours. @default [] */
  readonly pages?: readonly string[] | undefined;
}

/** The template of the page that was just left, if it was left at once; gone with the next page. */
const LEFT_KEY = 'handrail.left';

/**
 * Looks for signs that people have trouble with a page, and tells that the page was viewed.
 *
 * It only listens: nothing is held up or changed, nothing of ours is counted, nothing thrown reaches
 * the page. No value, text or address is sent; of a page its template, of a control its name.
 *
 * One closure on purpose: in parts it would be a quarter larger for every citizen.
 *
 * @returns the way to stop, which removes all that was added
 */
export function watchStruggle({ win, send, pages }: StruggleOptions): () => void {
  const { document, location } = win;
  const end = new AbortController();
  const { signal } = end;
  // Of the page view:
  let path = '';
  let page = '';
  let arrivedAt = 0;
  let counts: Record<string, number> = {};
  // Of the last clicks:
  let control: Element | null = null;
  let clickedAt = -limits.ERROR_MS;
  let clicks: (readonly [at: number, x: number, y: number])[] = [];
  let attempts = 0;
  let changed = false;
  let timer: number | undefined;
  // Of the fields; `touched` from the first input until something may have been sent:
  let field: Element | null = null;
  let enteredAt = Infinity;
  let chosenAt = -limits.POSTBACK_MS;
  let touched = false;

  /** Looking on must never be noticed. */
  const quietly = (run: () => void): void => {
    try {
      run();
    } catch {
      // A browser that lacks what we need tells of no trouble.
    }
  };

  const tell = (event: object): void => {
    const now = new win.Date();
    const day = new win.Date(+now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    const [lang] = /^[a-z]{2,3}/.exec(document.documentElement.lang) ?? ['und'];
    // A frame without an address of its own is no page.
    if (page[0] === '/') send({ page, lang, day, ...event } as EventInput);
  };

  const bump = (what: string): number => (counts[what] = (counts[what] ?? 0) + 1);

  const seen = (sign: StruggleSignal, at: Element | null): void => {
    if (bump(sign) <= limits.MAX_SIGNALS)
      tell({ kind: 'struggle.seen', signal: sign, field: fieldKey(at) });
  };

  /** Fields of one name, such as radio buttons, are one; those without a name cannot be told apart. */
  const count = (limit: number, sign: StruggleSignal, at: Element): void => {
    const key = fieldKey(at);
    if (key && bump(`${sign} ${key}`) === limit) seen(sign, at);
  };

  // ---- pages -------------------------------------------------------------------

  const arrive = (at: number, isBack: boolean): void => {
    arrivedAt = at;
    path = location.pathname;
    page = pageTemplate(path, pages);
    counts = {};
    touched = false;
    tell({ kind: 'page.viewed' });
    const left = win.sessionStorage.getItem(LEFT_KEY);
    win.sessionStorage.removeItem(LEFT_KEY);
    if (left && isBack) tell({ kind: 'struggle.seen', page: left, signal: 'u-turn' });
  };

  const leave = (at: number): void => {
    answer();
    if (touched && at - chosenAt > limits.POSTBACK_MS) seen('field-left', field);
    if (at - arrivedAt < limits.U_TURN_MS) win.sessionStorage.setItem(LEFT_KEY, page);
  };

  // ---- clicks ------------------------------------------------------------------

  const answer = (): void => {
    observer.disconnect();
    win.clearTimeout(timer);
    win.removeEventListener('beforeunload', answer);
  };

  const observer = new win.MutationObserver((records) => {
    changed = !records.every(({ target }) => signs.isOurs(target));
    if (changed) answer();
  });

  const observe = (): void =>
    observer.observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });

  const countClick = (at: number, clientX: number, clientY: number): void => {
    clicks = clicks.filter(
      ([before, x, y]) =>
        at - before <= limits.RAGE_MS &&
        Math.abs(x - clientX) + Math.abs(y - clientY) <= limits.RAGE_PX,
    );
    if (clicks.push([at, clientX, clientY]) < limits.RAGE_CLICKS) return;
    clicks = [];
    seen('rage-click', control);
  };

  const onClick = (
    target: Element,
    { timeStamp, clientX, clientY, detail }: signs.PageEvent,
  ): void => {
    answer();
    control = target.closest(signs.CONTROL);
    clickedAt = timeStamp;
    attempts++;
    if (target.closest(signs.SENDER)) touched = false;
    const isStep =
      target.closest(signs.STEPPER) || signs.STEPS.test(control?.textContent?.trim() ?? '');
    // A key and a script click nowhere; a third click selects a paragraph.
    if (detail && !isStep && win.getSelection()?.isCollapsed !== false)
      countClick(timeStamp, clientX, clientY);
    // What opens as soon as the pointer is down has answered already.
    if (!changed && control && !control.matches(signs.ELSEWHERE)) {
      observe();
      // Only while we wait: for some browsers such a listener makes going back slow.
      win.addEventListener('beforeunload', answer);
      timer = win.setTimeout(() => {
        answer();
        seen('dead-click', control);
      }, limits.DEAD_MS);
    }
    changed = false;
  };

  // ---- fields ------------------------------------------------------------------

  const onField = (target: Element, { type, timeStamp, inputType = '' }: signs.PageEvent): void => {
    if (type === 'focusin') {
      // Coming back to the window enters no other field.
      if (fieldKey(field) !== fieldKey(target)) count(limits.ENTRIES, 'field-return', target);
      field = target;
      enteredAt = timeStamp;
    } else if (type === 'input') {
      touched = true;
      if (timeStamp - enteredAt > limits.HESITATION_MS) seen('hesitation', target);
      enteredAt = Infinity;
      if (/^delete/.test(inputType)) count(limits.DELETIONS, 'rework', target);
      if (target.matches(signs.CHOICE)) chosenAt = timeStamp;
    } else if (type === 'invalid' && bump(`${attempts} ${fieldKey(target)}`) === 1) {
      // Some scripts ask at each key; an attempt of a person begins with a click, made or implied.
      count(limits.REFUSALS, 'validation-loop', target);
    }
  };
  // ---- all events --------------------------------------------------------------

  const look = (event: signs.PageEvent): void => {
    const { type, timeStamp } = event;
    if (type === 'pagehide') return leave(timeStamp);
    if (event.persisted) return arrive(timeStamp, true);
    if (location.pathname !== path) {
      leave(timeStamp);
      arrive(timeStamp, type === 'popstate' || event.navigationType === 'traverse');
    }
    const nodes = event.composedPath() as Element[];
    const [target] = nodes;
    if (!target || nodes.some(signs.isOurs)) return;
    if (type === 'click') return onClick(target, event);
    answer();
    if (type === 'pointerdown') {
      changed = false;
      observe();
    } else if (type === 'submit') touched = false;
    // A file that failed to load is no error of a script, and has another target.
    else if (!target.nodeName && /^(err|unh)/.test(type)) {
      if (timeStamp - clickedAt < limits.ERROR_MS) seen('error-click', control);
      clickedAt = -limits.ERROR_MS;
    } else if (target.matches?.(signs.FIELD)) onField(target, event);
  };

  const onEvent = (event: Event): void => quietly(() => look(event as signs.PageEvent));
  signs.TYPES.forEach((type) =>
    win.addEventListener(type, onEvent, { capture: true, passive: true, signal }),
  );
  // Tells of routes that a script changes, where the browser knows it; else the next event does.
  win.navigation?.addEventListener('currententrychange', onEvent, { signal });
  quietly(() => {
    const [entry] = win.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    arrive(0, entry?.type === 'back_forward');
  });

  return () => {
    end.abort();
    answer();
    quietly(() => win.sessionStorage.removeItem(LEFT_KEY));
  };
}
