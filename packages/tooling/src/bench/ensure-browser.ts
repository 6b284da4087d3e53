import { findBrowser } from '../browsers/find-browser.ts';

/** @throws If there is no browser with Chromium's engine: figures of several engines do not compare. */
export function ensureBrowser(): string {
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chromium, Chrome or Edge was found; "npm test" installs one');
  return found.path;
}
