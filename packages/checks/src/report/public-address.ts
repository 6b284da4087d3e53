import type { Place } from '../contract/finding.ts';

const SECRET = /token|key|secret|pass|pwd|auth|code|session|sig|email|mail|name|ssn|user/i;
/** Parameters in an address, wherever in a text: of the path (`;jsessionid=abc`), and `?token=abc`, `&amp;user=ana`. */
const IN_PATH = /(;)([\w.~%[\]-]+)=([^?&#;\s"'<>]+)/g;
const IN_QUERY = /([?&#]|&amp;)([\w.~%[\]-]+)=([^&#;\s"'<>]+)/g;

/** The address for a report: without a password, and without values that may be secret. */
export function publicAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (SECRET.test(name)) url.searchParams.set(name, '…');
  }
  return hideSecrets(url.href);
}

/** Where a finding is, without values that may be secret in the addresses of its markup. */
export function publicPlace(place: Place): Place {
  return { ...place, url: publicAddress(place.url), html: hideSecrets(place.html) };
}

function hideSecrets(text: string): string {
  const hide = (whole: string, sign: string, name: string, value: string): string =>
    SECRET.test(name) && value !== '%E2%80%A6' ? `${sign}${name}=…` : whole;
  return text.replace(IN_PATH, hide).replace(IN_QUERY, hide);
}
