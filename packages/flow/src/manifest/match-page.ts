import type { PagePattern } from './manifest.ts';

/**
 * Whether an address is one of a page.
 *
 * `*` stands for exactly one part of the path, `**` at the end for any rest, also none. Letter
 * case does not count, because it does not on IIS, where most old portals live; nor does a slash
 * at the end. Every named query parameter must have its value; others may be there too.
 */
export function matchPage({ path, query = {} }: PagePattern, url: URL): boolean {
  const parts = split(url);
  return (
    path.some((pattern) => {
      // Through URL, so that accents and spaces are written as the browser writes them.
      const wanted = split(new URL(pattern, url));
      const rest = wanted[wanted.length - 1] === '**';
      if (rest) wanted.pop();
      return (
        (rest ? wanted.length <= parts.length : wanted.length === parts.length) &&
        wanted.every((part, index) => part === '*' || part === parts[index])
      );
    }) && Object.keys(query).every((name) => url.searchParams.get(name) === query[name])
  );
}

const split = (url: URL) => url.pathname.toLowerCase().split('/').filter(Boolean);
