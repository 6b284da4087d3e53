import type { Finding } from '../contract/finding.ts';
import type { Facts } from '../contract/types.ts';

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

/** A finding for a report: without values that may be secret in addresses that its markup or its facts hold. */
export function publicFinding<F extends Pick<Finding, 'place' | 'facts'>>(finding: F): F {
  const { place, facts } = finding;
  const open = Object.entries(facts).map(
    ([key, fact]) => [key, typeof fact === 'string' ? hideSecrets(fact) : fact] as const,
  );
  return {
    ...finding,
    facts: Object.fromEntries<Facts[string]>(open),
    place: {
      ...place,
      url: publicAddress(place.url),
      html: hideSecrets(place.html),
      name: hideSecrets(place.name),
    },
  };
}

function hideSecrets(text: string): string {
  const hide = (whole: string, sign: string, name: string, value: string): string =>
    SECRET.test(name) && value !== '%E2%80%A6' ? `${sign}${name}=…` : whole;
  return text.replace(IN_PATH, hide).replace(IN_QUERY, hide);
}
