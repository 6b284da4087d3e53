/** Yielded before what takes long and is one piece, such as the browser's search for a selector. */
export const LONG = true;

/** A search gives way by each `yield`; with `LONG`, it asks for a task of its own. */
export type Steps<T> = Generator<true | undefined, T>;
