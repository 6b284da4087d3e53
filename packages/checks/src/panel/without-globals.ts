/** What axe-core, and a library in it, put into the window as they load. */
const LEFT_BY_AXE = ['axe', '__core-js_shared__'];

/** Loads axe-core so that the window is as before: the page may have a copy of its own. */
export async function withoutGlobals<T>(window: Window, load: () => Promise<T>): Promise<T> {
  const before = LEFT_BY_AXE.map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );
  try {
    return await load();
  } finally {
    for (const [name, known] of before) {
      if (known) Reflect.defineProperty(window, name, known);
      else Reflect.deleteProperty(window, name);
    }
  }
}
