import { pageTemplate } from '@handrail/flow/event-parts';
import type { EventInput, StruggleSignal } from '@handrail/flow/events';
import { guard } from '../guard.ts';
import { fieldKey, type Named } from './field-key.ts';
import * as limits from './limits.ts';
import * as signs from './signs.ts';
import type { PageEvent, StruggleWindow } from './struggle-window.ts';

export type { StruggleWindow };

export interface StruggleOptions {
  /** The window to look at. */
  readonly win: StruggleWindow;
  /** Takes the events: the client's `send`. */
  readonly send: (event: EventInput) => void;
  /** The portal's own page templates, such as `/case/{id}/step2`, before ours. @default [] */
  readonly pages?: readonly string[] | undefined;
}

/** The template of the page that was just left, if it was left at once; gone with the next page. */
const LEFT_KEY = 'handrail.left';

/** The type of a navigation that went through the history. */
const BACK = 2;

/**
 * Looks for signs that people have trouble with a page, and tells that the page was viewed; pages in
 * its frames, if they are of the same origin, are looked at too.
 *
 * It only listens: nothing is held up or changed, nothing of ours is counted, nothing thrown reaches
 * the page. No value, text or address is sent; of a page its template, of a control its name.
 *
 * One listener hears all events and asks a table what they mean.
 *
 * @param end ends what is looked at in frames too; only this function itself hands it on
 * @returns the way to stop, which removes all that was added. It holds no page of a frame that is gone.
 */
export function watchStruggle(options: StruggleOptions, end = new AbortController()): () => void {
  const { win, send, pages } = options;
  const { document, location } = win;
  // Of the page view. A time is that of an event; until there was one, no comparison holds.
  let path: string;
  let page: string;
  let arrivedAt: number;
  let counts: Record<string, number>;
  // Of the last clicks:
  let control: Element | null;
  let clicks: PageEvent[] = [];
  /** When the click will have been dead, if nothing answers. */
  let deadAt: number;
  /** Until when an error of a script is that of the click. */
  let errorBy: number;
  let answered: boolean;
  // Of the fields:
  let field: Element;
  let enteredAt: number;
  /** When something was put into a field that may not have been sent yet. */
  let touchedAt: number;

  // Of none it makes one.
  const bump = (what: string): number => (counts[what] = -~(counts[what] as number));

  /** Tells of a sign of trouble; without one, that the page was viewed. */
  const tell = (sign?: StruggleSignal, at?: Named | null, where = page): void => {
    if (bump(`${sign}`) <= limits.MAX_SIGNALS)
      send({
        kind: sign ? 'struggle.seen' : 'page.viewed',
        page: where,
        lang: /^[a-z]{2,3}/.exec(document.documentElement.lang)?.[0] ?? 'und',
        // As Swedes write a day, so does the contract.
        day: new Date().toLocaleDateString('sv'),
        signal: sign,
        field: fieldKey(at),
      } as EventInput);
  };

  /** Fields of one name, such as radio buttons, are one; those without a name cannot be told apart. */
  const count = (limit: number, signal: StruggleSignal, at: Element): void => {
    const key = fieldKey(at);
    if (key && bump(signal + key) === limit) tell(signal, at);
  };

  // Where the storage is off, what comes after either goes on.
  const arrive = guard((at: number, isBack: boolean) => {
    arrivedAt = at;
    path = location.pathname;
    page = pageTemplate(path, pages);
    counts = {};
    touchedAt = NaN;
    tell();
    const left = win.sessionStorage.getItem(LEFT_KEY);
    win.sessionStorage.removeItem(LEFT_KEY);
    if (left && isBack) tell('u-turn', null, left);
  });

  const leave = guard((at: number) => {
    // However late, it is an answer.
    answer();
    // What was put in a moment ago has sent the page off by itself, as a choice may.
    if (at - touchedAt > limits.POSTBACK_MS) tell('field-left', field);
    if (at - arrivedAt < limits.U_TURN_MS) win.sessionStorage.setItem(LEFT_KEY, page);
  });

  /** Something happened: if nothing did for long after the click, that was a dead one. */
  const answer = (at = NaN): void => {
    observer.disconnect();
    if (at >= deadAt) tell('dead-click', control);
    deadAt = NaN;
  };

  const observer = new win.MutationObserver((records) => {
    answered = records.some(({ target }) => !signs.isOurs(target));
    if (answered) answer();
  });

  const observe = (): void =>
    observer.observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });

  const onFailure = (at: number, target: Element): void => {
    // A file that failed to load is no error of a script, and has another target.
    if (target.nodeName || !(at < errorBy)) return;
    tell('error-click', control);
    errorBy = NaN;
  };

  const ignore = (): void => undefined;

  /** What events mean. Each is an answer to the click before it, too. */
  const meanings: Record<string, (at: number, target: Element, event: PageEvent) => void> = {
    scroll: ignore,
    selectionchange: ignore,
    blur: ignore,
    popstate: ignore,
    error: onFailure,
    unhandledrejection: onFailure,
    pagehide: leave,
    pageshow(at, _target, event) {
      if (event.persisted) arrive(at, true);
    },
    pointerdown() {
      answered = false;
      observe();
    },
    click(at, target, event) {
      control = target.closest(signs.CONTROL);
      errorBy = at + limits.ERROR_MS;
      if (target.closest(signs.SENDER)) touchedAt = NaN;
      // "+", "−", ">>": it counts up, or turns pages.
      const isStep =
        target.closest(signs.STEPPER) || /^\P{L}{1,3}$/u.test(control?.textContent?.trim() ?? '');
      // A key and a script click nowhere; a third click selects a paragraph.
      if (event.detail && !isStep && win.getSelection()?.isCollapsed !== false) {
        clicks = [...clicks, event].filter(
          (each) =>
            at - each.timeStamp <= limits.RAGE_MS &&
            Math.hypot(event.x - each.x, event.y - each.y) <= limits.RAGE_PX,
        );
        if (clicks[limits.RAGE_CLICKS - 1]) {
          clicks = [];
          tell('rage-click', control);
        }
      }
      // What opens as soon as the pointer is down has answered already; what changes in a shadow root
      // is not seen.
      if (!answered && document.contains(control) && !control?.matches(signs.ELSEWHERE)) {
        deadAt = at + limits.DEAD_MS;
        observe();
      }
      answered = false;
    },
    submit() {
      touchedAt = NaN;
    },
    focusin(at, target) {
      if (!target.matches(signs.FIELD)) return;
      // Coming back to the window enters no other field.
      if (fieldKey(field) !== fieldKey(target)) count(limits.ENTRIES, 'field-return', target);
      field = target;
      enteredAt = at;
    },
    input(at, target, event) {
      touchedAt = at;
      if (at - enteredAt > limits.HESITATION_MS) tell('hesitation', target);
      enteredAt = NaN;
      if (/^delete/.test(event.inputType)) count(limits.DELETIONS, 'rework', target);
    },
    invalid(_at, target) {
      // Some scripts ask at each key; an attempt of a person begins with a click, made or implied.
      if (bump(`${errorBy}${fieldKey(target)}`) === 1)
        count(limits.REFUSALS, 'validation-loop', target);
    },
  };

  const look = (event: PageEvent): void => {
    const { timeStamp, type } = event;
    if (location.pathname !== path) {
      leave(timeStamp);
      arrive(timeStamp, type === 'popstate');
    }
    const nodes = event.composedPath() as [Element];
    if (nodes.some(signs.isOurs)) return;
    if (type !== 'pagehide') answer(timeStamp);
    meanings[type]?.(timeStamp, nodes[0], event);
  };

  const enter = guard((frame: EventTarget | null) => {
    const win = (frame as HTMLIFrameElement & { contentWindow: StruggleWindow }).contentWindow;
    // One that still loads tells when it has. Until then it shows a page without an address, which
    // hands its window on, listeners and all, to the page that comes.
    if (/^complete\//.test(win.document.readyState + win.location.pathname))
      watchStruggle({ ...options, win }, end);
  });

  const onEvent = guard(look) as (event: Event) => void;
  const how = { capture: true, signal: end.signal };
  Object.keys(meanings).forEach((type) => win.addEventListener(type, onEvent, how));
  document.addEventListener('load', ({ target }) => enter(target), how);
  arrive(0, win.performance.navigation?.type === BACK);
  document.querySelectorAll('iframe,frame').forEach(enter);
  return () => {
    end.abort();
    observer.disconnect();
  };
}
