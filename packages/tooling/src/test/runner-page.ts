/**
 * The page in which the test runner loads a test file.
 *
 * The runner copies its results with structuredClone before it sends them. A failed assertion about
 * a window or an element cannot be copied: the runner would then wait for the results until its time
 * is up, and nobody would learn which assertion it was. So what cannot be copied is named instead.
 */
export function renderRunnerPage(runnerImport: string): string {
  return `<!DOCTYPE html>
<html>
  <body>
    <script>(${nameWhatCannotBeCopied.toString()})();</script>
    <script type="module" src="${runnerImport}"></script>
  </body>
</html>`;
}

/** Runs in the browser, by its source text: it may use nothing from outside itself. */
function nameWhatCannotBeCopied(): void {
  const original = window.structuredClone.bind(window);

  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value === 'function' || typeof value === 'symbol') return `[${typeof value}]`;
    // Such a failure's message holds the whole window or page.
    if (typeof value === 'string') return value.slice(0, 2000);
    if (typeof value !== 'object' || value === null) return value;
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    if (!isPlain || depth === 0) return Object.prototype.toString.call(value);
    if (Array.isArray(value)) return value.map((item: unknown) => copy(item, depth - 1));
    const entries = Object.entries(value).map(([key, item]) => [key, copy(item, depth - 1)]);
    return Object.fromEntries(entries) as unknown;
  };

  window.structuredClone = <T>(value: T, options?: StructuredSerializeOptions): T => {
    try {
      return original(value, options);
    } catch (error) {
      const isResult = (value as { type?: unknown } | null)?.type === 'wtr-session-finished';
      if (!isResult) throw error;
      // Deep enough for suites within suites, and for the parts of an error.
      return copy(value, 30) as T;
    }
  };
}
