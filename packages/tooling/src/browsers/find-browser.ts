import { accessSync, constants, globSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** A browser on this machine. */
export interface FoundBrowser {
  readonly engine: Engine;
  /** The program to start. */
  readonly path: string;
  /** WebKit only: the WebDriver server that starts it. */
  readonly driverPath?: string;
}

const environmentNames = {
  chromium: 'HANDRAIL_CHROMIUM',
  firefox: 'HANDRAIL_FIREFOX',
  webkit: 'HANDRAIL_WEBKIT',
} as const satisfies Record<Engine, string>;

/** Any browser with Chromium's engine does: Chromium itself first, then Chrome, then Edge. */
const chromiumCommands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const windowsApplications = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * Finds an installed browser with this engine.
 *
 * The order: the environment variable (`HANDRAIL_CHROMIUM`, `HANDRAIL_FIREFOX`, `HANDRAIL_WEBKIT`),
 * programs of the system, Playwright's cache (Chromium only: its Firefox and WebKit are patched and
 * speak to Playwright alone).
 *
 * @returns `null` if there is none. WebKit is looked for as WebKitGTK, which only Linux has.
 * @throws If the environment variable names a file that cannot be run.
 */
export function findBrowser(engine: Engine): FoundBrowser | null {
  const named = process.env[environmentNames[engine]];
  if (named !== undefined && named !== '' && !isExecutable(named)) {
    throw new Error(`${environmentNames[engine]} is set to ${named}, which cannot be run.`);
  }
  if (engine === 'webkit') return findWebKit(named);
  const found = [named, ...candidates(engine)].find((file) => file && isExecutable(file));
  return found ? { engine, path: found } : null;
}

function candidates(engine: 'chromium' | 'firefox'): string[] {
  const commands = engine === 'chromium' ? chromiumCommands : ['firefox-esr', 'firefox'];
  const cached = engine === 'chromium' ? [chromium.executablePath()] : [];
  return [...commands.flatMap(onPath), ...applications(engine), ...cached];
}

function applications(engine: 'chromium' | 'firefox'): string[] {
  if (process.platform === 'darwin') return macApplications[engine];
  if (process.platform !== 'win32') return [];
  const roots = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ];
  return roots.flatMap((root) =>
    root ? windowsApplications[engine].map((application) => path.join(root, application)) : [],
  );
}

function findWebKit(named: string | undefined): FoundBrowser | null {
  if (process.platform !== 'linux') return null;
  const driverPath = onPath('WebKitWebDriver').find(isExecutable);
  const installed = globSync([
    '/usr/lib/*/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/*/webkitgtk-6.0/MiniBrowser',
    '/usr/lib/*/webkit2gtk-4.0/MiniBrowser',
    '/usr/libexec/webkit*/MiniBrowser',
  ]);
  const found = [named, ...installed].find((file) => file && isExecutable(file));
  return found && driverPath ? { engine: 'webkit', path: found, driverPath } : null;
}

/** Every place on the PATH where a command of this name may be. */
export function onPath(command: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const name = process.platform === 'win32' ? `${command}.exe` : command;
  return folders.map((folder) => path.join(folder, name));
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
