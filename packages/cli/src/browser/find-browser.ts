import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UsageError } from '../io.ts';

/** Any browser with Chromium's engine does: Chromium itself first, then Chrome, then Edge. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
/** What playwright-core finds by itself, where the system has its own usual places. */
export const CHANNELS = ['chrome', 'msedge', 'chromium'] as const;
export const NO_BROWSER =
  'There is no browser to open the page with. Install Chromium, Chrome or Edge, or name its program with --browser PATH or in HANDRAIL_CHROMIUM.';

/**
 * The program that the author named, or a browser on the PATH.
 *
 * @returns undefined where the usual places of the system remain to be tried.
 * @throws {UsageError} if a program is named that cannot be run.
 */
export function findBrowser(named: string | undefined): string | undefined {
  const variable = process.env['HANDRAIL_CHROMIUM'] || undefined;
  const wanted = named ?? variable;
  if (wanted !== undefined) {
    if (isProgram(wanted)) return wanted;
    const where = named === undefined ? 'HANDRAIL_CHROMIUM' : '--browser';
    throw new UsageError(`${wanted}, named by ${where}, is no program that can be run.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const places = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return places.find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
