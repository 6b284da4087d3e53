/**
 * Whether a link in a flow's text may be followed: `https:` to a host that the flow lists, the
 * portal's own addresses, `tel:` and `mailto:`. Nothing else, `javascript:` least of all.
 *
 * @param href The address as written.
 * @param links `links` of the flow: host names, each with a port where it is not the usual one.
 * @param base Address of the page, against which paths are resolved. Without it only paths count
 *   as the portal's own addresses.
 */
export function isSafeLink(
  href: string,
  links: readonly string[] = [],
  base = 'https://portal.invalid/',
): boolean {
  try {
    const home = new URL(base);
    const { protocol, host, origin } = new URL(href, home);
    return (
      /^(tel|mailto):$/.test(protocol) ||
      (protocol === 'https:' && links.indexOf(host) >= 0) ||
      // Two opaque origins are both "null" and not the same.
      (origin === home.origin && /^https?:$/.test(protocol))
    );
  } catch {
    return false;
  }
}
