/**
 * The template of a page: its path, with `{id}` for each part that has digits or looks like a key.
 * No query, no fragment: both may hold anything.
 *
 * @param patterns the portal's own templates, such as `/case/{id}/step2`; the first that matches is
 *   taken. `{…}` and `*` stand for one part.
 */
export function pageTemplate(path: string, patterns: readonly string[] = []): string {
  const known = patterns.find((pattern) =>
    // Nothing else in a template means anything in an expression but the dot, which means itself too.
    RegExp(`^${pattern.replace(/\*|{.*?}/g, '[^/]*')}$`).test(path),
  );
  const made = path
    // A session's key may follow a name: "list.do;jsessionid=1A2B".
    .replace(/;[^/]*/g, '')
    // What is not made of words as people choose them for addresses may be a number or a key.
    .replace(/[^/]*([^a-z/_.~-]|[a-z]{21})[^/]*/gi, '{id}');
  return (known ?? made).replace(/\*/g, '{id}').slice(0, 120);
}
