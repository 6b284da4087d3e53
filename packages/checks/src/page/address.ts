const XLINK = 'http://www.w3.org/1999/xlink';

/** Where a link leads; null if it has no address that can be read. */
export function addressOf(link: Element): URL | null {
  const href = link.getAttribute('href') ?? link.getAttributeNS(XLINK, 'href');
  return href === null ? null : resolve(href, link);
}

/** An address as the element's document understands it; null if it cannot be read. */
export function resolve(address: string, element: Element): URL | null {
  try {
    return new URL(address.trim(), element.baseURI);
  } catch {
    return null;
  }
}

/** Without what may say who somebody is: query and fragment. */
export function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0] ?? '';
}

/** The end of a file's name, lower case, without the dot; '' if there is none. */
export function extensionOf(address: URL | null): string {
  return /\.([a-z0-9]{2,5})$/i.exec(address?.pathname ?? '')?.[1]?.toLowerCase() ?? '';
}
