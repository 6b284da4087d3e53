/** What a page's scripts listen to, recorded from before they ran. */
export interface Listeners {
  /** Whether the element itself has a listener for one of these events, by script or by attribute. */
  has(element: EventTarget, ...types: readonly string[]): boolean;
  /** The source text of the element's listeners for an event. */
  sources(element: EventTarget, type: string): readonly string[];
  /** Elements (and the window and documents) with a listener for the event, in the order they got it. */
  targets(type: string): readonly EventTarget[];
}

type Handlers = Map<string, Set<EventListenerOrEventListenerObject>>;

/**
 * Records listeners of a window from now on; has to run before the page's own scripts. The page
 * behaves as before.
 *
 * @returns what was recorded, and what ends the recording.
 */
export function recordListeners(window: Window & typeof globalThis): {
  readonly listeners: Listeners;
  readonly stop: () => void;
} {
  const recorded = new Map<EventTarget, Handlers>();
  const prototype = window.EventTarget.prototype;
  const { addEventListener, removeEventListener } = prototype;

  function add(
    this: EventTarget | undefined,
    ...args: Parameters<EventTarget['addEventListener']>
  ): void {
    const [type, handler] = args;
    if (handler) remember(recorded, this ?? window, type).add(handler);
    addEventListener.apply(this ?? window, args);
  }
  function remove(
    this: EventTarget | undefined,
    ...args: Parameters<EventTarget['removeEventListener']>
  ): void {
    const [type, handler] = args;
    if (handler)
      recorded
        .get(this ?? window)
        ?.get(type)
        ?.delete(handler);
    removeEventListener.apply(this ?? window, args);
  }
  prototype.addEventListener = add;
  prototype.removeEventListener = remove;

  return {
    listeners: createListeners(recorded, window),
    stop: () => {
      // Another script may have wrapped ours since: then it stays, and only records nothing new.
      if (prototype.addEventListener === add) prototype.addEventListener = addEventListener;
      if (prototype.removeEventListener === remove) {
        prototype.removeEventListener = removeEventListener;
      }
      recorded.clear();
    },
  };
}

function remember(
  recorded: Map<EventTarget, Handlers>,
  target: EventTarget,
  type: string,
): Set<EventListenerOrEventListenerObject> {
  const handlers: Handlers =
    recorded.get(target) ?? new Map<string, Set<EventListenerOrEventListenerObject>>();
  recorded.set(target, handlers);
  const known = handlers.get(type) ?? new Set();
  handlers.set(type, known);
  return known;
}

function createListeners(recorded: Map<EventTarget, Handlers>, window: Window): Listeners {
  const ofType = (target: EventTarget, type: string): readonly unknown[] => {
    const property: unknown = Reflect.get(target, `on${type}`);
    return [
      ...(recorded.get(target)?.get(type) ?? []),
      ...(typeof property === 'function' ? [property] : []),
    ];
  };
  return {
    has: (target, ...types) => types.some((type) => ofType(target, type).length > 0),
    sources: (target, type) => ofType(target, type).map(sourceOf),
    targets: (type) =>
      [...recorded.keys(), ...window.document.querySelectorAll(`[on${type}]`)].filter(
        (target, index, all) => ofType(target, type).length > 0 && all.indexOf(target) === index,
      ),
  };
}

function sourceOf(handler: unknown): string {
  if (typeof handler === 'function') return Function.prototype.toString.call(handler);
  const inner: unknown =
    typeof handler === 'object' && handler ? Reflect.get(handler, 'handleEvent') : null;
  return typeof inner === 'function' ? Function.prototype.toString.call(inner) : '';
}
