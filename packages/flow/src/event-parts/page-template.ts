/** Words as people choose them for addresses; what is longer without a break is a key. */
const PLAIN = /^[A-Za-z]{0,20}([-_.~][A-Za-z]{0,20})*$/;

/**
 * The template of a page: its path, with `{id}` for each part that has digits or looks like a key.
 * No query, no fragment: both may hold anything.
 *
 * @param patterns the portal's own templates, such as `/case/{id}/step2`; the first that matches is
 *   taken. `{…}` and `*` stand for one part.
 */
export function pageTemplate(path: string, patterns: readonly string[] = []): string {
  const parts = path.split('/');
  const [known] = patterns.filter((pattern) => {
    const wanted = pattern.split('/');
    return (
      wanted.length === parts.length &&
      wanted.every((part, at) => /[{*]/.test(part) || part === parts[at])
    );
  });
  const made = parts.map((part) => {
    // A session's key may follow: "list.do;jsessionid=1A2B".
    const [name = ''] = part.split(';');
    return PLAIN.test(name) ? name : '{id}';
  });
  return (known?.replace(/\*/g, '{id}') ?? made.join('/')).slice(0, 120);
}
