/** A function that works out its result once for each object. */
export function cache<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const old = known.get(key);
    if (old) return old.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}
