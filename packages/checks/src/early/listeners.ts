import { frameworkHandlers, isFrameworkRoot } from './framework-handlers.ts';
import { recordEvents, type Recorded } from './record-events.ts';
import { sourceOf, type Timer } from './timers.ts';

/** What a page's scripts listen to, recorded from before they ran. */
export interface Listeners {
  /** Whether the element itself has a listener for one of these events: by script, attribute or framework. */
  has(element: EventTarget, ...types: readonly string[]): boolean;
  /** The source text of the element's listeners for an event. */
  sources(element: EventTarget, type: string): readonly string[];
  /** Elements (and the window and documents) with a listener for the event, in the order they got it. */
  targets(type: string): readonly EventTarget[];
  /** Handlers that one target has for elements inside it, as far as it can be told for which. */
  delegated(type: string): readonly Delegation[];
  /** Timers of the page that have not run out; empty if nobody recorded from the start. */
  timers(): readonly Timer[];
}

export interface Delegation {
  readonly target: EventTarget;
  /** Selector of the elements it is for. */
  readonly selector: string;
  readonly source: string;
}

/**
 * Records listeners of a window from now on; has to run before the page's own scripts. The page
 * behaves as before, and what it removes is not kept alive.
 *
 * @returns what was recorded, and what ends the recording.
 */
export function recordListeners(window: Window & typeof globalThis): {
  readonly listeners: Listeners;
  readonly stop: () => void;
} {
  const { recorded, stop } = recordEvents(window);
  return { listeners: listenersFrom(recorded, window), stop };
}

/**
 * What can be told of a window whose listeners nobody recorded: handlers in attributes and
 * properties, and those that a framework keeps at its elements.
 */
export function readListeners(window: Window & typeof globalThis): Listeners {
  return listenersFrom({ of: new WeakMap(), targets: new Set(), timers: () => [] }, window);
}

/** Reads what was recorded in a window. */
export function listenersFrom(recorded: Recorded, window: Window): Listeners {
  const ownHandlers = (target: EventTarget, type: string): readonly unknown[] => {
    const property: unknown = Reflect.get(target, `on${type}`);
    const isRoot = isFrameworkRoot(target);
    const entries = isRoot ? [] : (recorded.of.get(target)?.get(type) ?? []);
    return [
      ...entries.filter(({ signal }) => !signal?.aborted).map(({ handler }) => handler),
      ...(typeof property === 'function' ? [property] : []),
      ...frameworkHandlers(target, type)
        .filter(({ selector }) => selector === undefined)
        .map(({ call }) => call),
    ];
  };
  const has = (target: EventTarget, type: string): boolean => ownHandlers(target, type).length > 0;
  const targets = (type: string): readonly EventTarget[] => {
    const known = [...recorded.targets].flatMap((each) => each.deref() ?? []);
    const all = new Set([...known, window.document.body, ...propertyTargets(window, type)]);
    return [...all].filter((target) => has(target, type));
  };
  return {
    has: (target, ...types) => types.some((type) => has(target, type)),
    sources: (target, type) => ownHandlers(target, type).map(sourceOf),
    targets,
    delegated: (type) =>
      [...new Set([...targets(type), window.document, window.document.body])].flatMap((target) =>
        delegationsOf(target, type, ownHandlers(target, type)),
      ),
    timers: recorded.timers,
  };
}

/** Elements whose handler was written as an attribute or set as a property. */
function propertyTargets(window: Window, type: string): readonly EventTarget[] {
  const name = `on${type}`;
  return [window, window.document, ...window.document.querySelectorAll('*')].filter(
    (each) => typeof Reflect.get(each, name) === 'function',
  );
}

/** jQuery keeps the selector; other handlers name it as they look for the element. */
function delegationsOf(
  target: EventTarget,
  type: string,
  handlers: readonly unknown[],
): readonly Delegation[] {
  const kept = frameworkHandlers(target, type).flatMap(({ call, selector }) =>
    selector === undefined ? [] : [{ target, selector, source: sourceOf(call) }],
  );
  const named = handlers
    .map(sourceOf)
    .flatMap((source) =>
      [...source.matchAll(/\b(?:closest|matches)\(\s*(["'`])((?:(?!\1)[^$\n])+)\1\s*\)/g)].map(
        ([, , selector = '']) => ({ target, selector, source }),
      ),
    );
  return [...kept, ...named];
}
