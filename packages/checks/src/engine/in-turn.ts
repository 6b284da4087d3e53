/** The last piece of work that waits or runs, for each tool. */
const lastOf = new WeakMap<object, Promise<unknown>>();

/**
 * Does work with a tool that does one thing at a time in a window, once all that was asked for before
 * is over. axe-core throws if it is asked while it runs, whoever asked.
 */
export async function inTurn<T>(tool: object, work: () => Promise<T>): Promise<T> {
  const before = lastOf.get(tool) ?? Promise.resolve();
  const own = before.then(work, work);
  lastOf.set(tool, own);
  return own;
}
