/** Starts and stops portals that nobody of this project wrote, by scripts kept outside of it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { fromRoot } from '../../packages/tooling/src/run/repository.ts';

const run = promisify(execFile);
/** The first start installs packages. */
const START_MS = 15 * 60_000;
const STOP_MS = 60_000;

/**
 * The start script of a portal: `NAME/start.sh` in the folder that `HANDRAIL_HOSTS` names, else in
 * `shared/hosts` beside this repository.
 *
 * @returns `null` if it is not there, after saying so.
 */
export function findHost(name: string): string | null {
  const folder = process.env['HANDRAIL_HOSTS'] ?? fromRoot('../shared/hosts');
  const script = path.join(folder, name, 'start.sh');
  if (existsSync(script)) return script;
  console.warn(
    `\n*** SKIPPED: the journey through "${name}". There is no ${script}: name the folder with the portals' start scripts in HANDRAIL_HOSTS.\n`,
  );
  return null;
}

/** Starts the portal. @returns the way to stop it. @throws with the script's words if it fails. */
export async function startHost(
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<() => Promise<void>> {
  const options = { env: { ...process.env, ...env } };
  await run('bash', [script], { ...options, timeout: START_MS, maxBuffer: 1e8 });
  return async () => {
    await run('bash', [script, 'stop'], { ...options, timeout: STOP_MS });
  };
}
