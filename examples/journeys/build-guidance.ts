/** The files that a journey's portal serves: the built script, and flows bundled as an author does it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fromRoot } from '../../packages/tooling/src/run/repository.ts';

/** The built script tag's files; `HANDRAIL_EMBED` names another build. @throws if there are none. */
export function embedFolder(): string {
  const folder = process.env['HANDRAIL_EMBED'] ?? fromRoot('packages/embed/dist');
  if (!existsSync(path.join(folder, 'handrail.js'))) {
    throw new Error(`There is no handrail.js in ${folder}: run "npm run build" first.`);
  }
  return folder;
}

export function makeFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'handrail-journey-'));
}

/** Runs `handrail bundle` on a folder of flows. @returns the new folder. @throws if a flow is not valid. */
export function bundleFlows(folder: string): string {
  const out = makeFolder();
  const cli = fromRoot('packages/cli/src/handrail.ts');
  execFileSync(process.execPath, ['--conditions=source', cli, 'bundle', folder, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
}
