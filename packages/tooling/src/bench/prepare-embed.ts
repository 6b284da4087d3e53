import { existsSync } from 'node:fs';
import path from 'node:path';
import { fromRoot, nodePath } from '../run/repository.ts';
import { runCommand } from '../run/run-command.ts';

/**
 * Builds what the script tag serves, so that no stale files are measured.
 *
 * @param given A folder that is built already, for working on the bench.
 * @returns the folder with `handrail.js`
 */
export async function prepareEmbed(given?: string): Promise<string> {
  const folder = given ?? fromRoot('packages/embed/dist');
  if (given === undefined) {
    // Its words would spoil `--json`.
    const build = ['--conditions=source', fromRoot('packages/tooling/src/build/build.ts')];
    const { code, stdout } = await runCommand(nodePath, build, { capture: true });
    console.error(stdout.trim());
    if (code !== 0) throw new Error('the build failed; its words are above');
  }
  if (!existsSync(path.join(folder, 'handrail.js')))
    throw new Error(`${folder} holds no handrail.js`);
  return folder;
}
