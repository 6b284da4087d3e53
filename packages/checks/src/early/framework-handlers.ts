/**
 * Handlers that a framework calls from one listener further out. The listener's own source says
 * nothing of them; what the framework keeps at the element does, recorded from the start or not.
 */

/** A handler, and for delegation the selector of the elements it is called for. */
export interface Handler {
  readonly call: unknown;
  readonly selector?: string | undefined;
}

/** What jQuery, React, Vue, Svelte, Solid, Preact or Zone.js call for an event at this target. */
export function frameworkHandlers(target: EventTarget, type: string): readonly Handler[] {
  return Object.getOwnPropertyNames(target).flatMap((key): readonly Handler[] => {
    if (key.startsWith('jQuery')) return jqueryHandlers(read(target, key), type);
    if (/^__react(?:Props|EventHandlers)\$/.test(key)) return propHandlers(read(target, key), type);
    if (key === '_vei') return vueHandlers(read(target, key), type);
    if (key === `__${type}` || key === `$$${type}`) return [{ call: read(target, key) }];
    if (key.startsWith(`__zone_symbol__${type}`)) return zoneHandlers(read(target, key));
    return [];
  });
}

/** Whether React listens here for all that happens inside: that says nothing about the page. */
export function isFrameworkRoot(target: EventTarget): boolean {
  return Object.getOwnPropertyNames(target).some((key) => /^_?_react(?:Listen|Contain)/.test(key));
}

/** jQuery 1 keeps its data in a cache of its own, later ones at the element. */
function jqueryHandlers(data: unknown, type: string): readonly Handler[] {
  const store = typeof data === 'number' ? cachedByJquery(data) : data;
  const list: unknown = read(read(store, 'events'), type);
  if (!Array.isArray(list)) return [];
  return list.map((each: unknown) => ({
    call: read(each, 'handler'),
    selector: asText(read(each, 'selector')),
  }));
}

function cachedByJquery(id: number): unknown {
  return read(read(read(globalThis, 'jQuery'), 'cache'), String(id));
}

/** React writes `onDoubleClick` for `dblclick`, and the rest as the event is called. */
function propHandlers(props: unknown, type: string): readonly Handler[] {
  if (typeof props !== 'object' || !props) return [];
  const wanted = type === 'dblclick' ? 'ondoubleclick' : `on${type}`;
  return Object.keys(props)
    .filter((key) => key.toLowerCase().replace(/capture$/, '') === wanted)
    .map((key) => ({ call: read(props, key) }))
    .filter(({ call }) => typeof call === 'function');
}

function vueHandlers(invokers: unknown, type: string): readonly Handler[] {
  if (typeof invokers !== 'object' || !invokers) return [];
  return Object.keys(invokers)
    .filter((key) => key.toLowerCase().startsWith(`on${type}`))
    .map((key) => ({ call: read(read(invokers, key), 'value') }));
}

function zoneHandlers(tasks: unknown): readonly Handler[] {
  if (!Array.isArray(tasks)) return [];
  return tasks.map((task: unknown) => ({ call: read(task, 'callback') }));
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Only plain data: a getter of the page is never called. */
function read(holder: unknown, key: string): unknown {
  if ((typeof holder !== 'object' && typeof holder !== 'function') || !holder) return undefined;
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}
