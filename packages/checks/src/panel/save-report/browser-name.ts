/** By the sign of each in a user agent, those that bear the signs of others too first. */
const BROWSERS = [
  ['Edge', /\bEdg(?:A|iOS)?\/([\d.]+)/],
  ['Opera', /\bOPR\/([\d.]+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/([\d.]+)/],
  ['Chrome', /\b(?:Chrome|HeadlessChrome|CriOS)\/([\d.]+)/],
  ['Safari', /\bVersion\/([\d.]+).*\bSafari\//],
] as const;

/** Name and version of a browser, as a report tells it: "Firefox 140.0". */
export function browserName(userAgent: string): string {
  for (const [name, sign] of BROWSERS) {
    const [, version] = sign.exec(userAgent) ?? [];
    if (version) return `${name} ${version}`;
  }
  return 'an unknown browser';
}
