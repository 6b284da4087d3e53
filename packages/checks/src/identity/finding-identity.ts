import type { Fingerprint } from '@handrail/locator';

/**
 * What tells one finding from all others, also after the page was built anew: JSON to keep in a file
 * (dismissals, a baseline). Holds nothing that a person typed.
 */
export interface FindingIdentity {
  readonly rule: string;
  /** Path of the page's address, numbers and keys as `*`. No host: test and live servers share it. */
  readonly page: string;
  /** The locator's description of the element; `null` if the finding is about the page as a whole, its root or body. */
  readonly fingerprint: Fingerprint | null;
  /** Changes whenever what was judged changes: the element's text, attributes that matter, the finding's facts. */
  readonly state: string;
}

/** Numbers and keys tell a case, not a page: the same as in the locator's page guard. */
const KEY = /\d{2,}|^\d+$|[0-9a-f]{8}-/;

/** The page of an address, without what differs between servers, visits and cases. */
export function pageOf(url: string): string {
  const path = /^[a-z][\w+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? url;
  return (
    path
      .replace(/;.*$/, '')
      .split('/')
      .map((segment) => (KEY.test(segment) ? '*' : segment))
      .join('/') || '/'
  );
}
