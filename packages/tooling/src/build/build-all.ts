import { rollup, type RollupOptions } from 'rollup';
import { fromRoot, nodePath } from '../run/repository.ts';
import { runCommand } from '../run/run-command.ts';

/** Folder of the example portal's guidance, as an author's build would put it on the web server. */
export const guidanceFolder = fromRoot('examples/benefits-portal/dist/guidance');

interface BuildStep {
  readonly name: string;
  run(): Promise<void>;
}

function command(name: string, ...args: readonly string[]): BuildStep {
  return {
    name,
    run: async () => {
      const { code } = await runCommand(nodePath, args);
      if (code !== 0) throw new Error(`it ended with exit code ${code}; its own words are above`);
    },
  };
}

/** Node reads the TypeScript of the configuration itself, so rollup needs no plugin for it. */
async function runRollup(): Promise<void> {
  const config = (await import(fromRoot('rollup.config.ts'))) as { default: RollupOptions[] };
  for (const options of config.default) {
    const bundle = await rollup(options);
    for (const output of [options.output ?? []].flat()) await bundle.write(output);
    await bundle.close();
  }
}

/** In this order: each step may use what those before it wrote. */
const steps: readonly BuildStep[] = [
  { name: 'script tag and libraries', run: runRollup },
  command(
    'dashboard',
    '--conditions=source',
    fromRoot('packages/collector/scripts/build-dashboard.ts'),
  ),
  command(
    'example guidance',
    fromRoot('packages/cli/dist/handrail.js'),
    'bundle',
    fromRoot('examples/benefits-portal/flows'),
    '--out',
    guidanceFolder,
  ),
  command(
    'elements manifest',
    fromRoot('node_modules/@custom-elements-manifest/analyzer/cem.js'),
    'analyze',
    '--config',
    'custom-elements-manifest.config.js',
    '--quiet',
  ),
];

/**
 * Builds all that is published, the dashboard, and the example's guidance.
 *
 * @throws If a step fails, naming it.
 */
export async function buildAll(): Promise<void> {
  for (const { name, run } of steps) {
    const startedAt = Date.now();
    await run().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The build failed at "${name}": ${reason}.`, { cause: error });
    });
    console.log(`built ${name} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  }
}
