/**
 * Loads a JSON file, or its `.js` twin (a module that exports the same data).
 *
 * A portal whose Content-Security-Policy has no `connect-src` refuses every fetch, even of its own
 * files, but lets its own scripts load. So a `.js` address is imported; a `.json` address is
 * fetched, and imported as `.js` where that is refused.
 */
export function loadFile(url: URL): Promise<unknown> {
  return url.pathname.endsWith('.js')
    ? importData(url)
    : fetchData(url).catch(() => importData(asScript(url)));
}

async function fetchData(url: URL): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url.pathname}`);
  return response.json();
}

async function importData(url: URL): Promise<unknown> {
  const module = (await import(/* @vite-ignore */ url.href)) as { default: unknown };
  return module.default;
}

/** `flow.json` as `flow.js`, with the same query. */
export function asScript(url: URL): URL {
  const script = new URL(url);
  script.pathname = script.pathname.replace(/\.json$/, '.js');
  return script;
}
