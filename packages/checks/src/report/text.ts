/** Such as "1 page", "3 pages". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Text for HTML and XML, in elements and in attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Text for XML 1.0 (https://www.w3.org/TR/xml/#charsets), which has no place for most control characters. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what has to go
  const possible = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '�');
  return escapeMarkup(possible.replace(/\p{Surrogate}/gu, '�'));
}

/** Where an element is, as a person or a script finds it again: "#frame >>> main > a". */
export function pathText(path: readonly string[]): string {
  return path.join(' >>> ');
}
