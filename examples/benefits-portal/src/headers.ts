export const CSP_MODES = ['off', 'strict', 'strict+tt'] as const;
export type CspMode = (typeof CSP_MODES)[number];

// No connect-src: as the Home Office Forms framework sends it, so nothing can be fetched.
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
];

/** Headers of every page. */
export function pageHeaders(mode: CspMode): Record<string, string> {
  const headers: Record<string, string> = {
    'Content-Type': 'text/html; charset=utf-8',
    // "private" alone keeps the back/forward cache usable, as on the portals of that time.
    'Cache-Control': 'private',
    'X-Frame-Options': 'SAMEORIGIN',
    'X-Content-Type-Options': 'nosniff',
    'X-AspNet-Version': '2.0.50727',
  };
  if (mode === 'off') return headers;
  const policy = mode === 'strict+tt' ? [...STRICT, "require-trusted-types-for 'script'"] : STRICT;
  return { ...headers, 'Content-Security-Policy': policy.join('; ') };
}
