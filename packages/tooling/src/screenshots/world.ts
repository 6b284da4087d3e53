/** The example portal with guidance, and a collector: what `npm start` starts, for one set of pictures. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createCollector } from '@handrail/collector/server';
import type { Flow } from '@handrail/flow';
import { createPortal } from '../../../../examples/benefits-portal/server.ts';
import { fromRoot, nodePath } from '../run/repository.ts';
import { runCommand } from '../run/run-command.ts';
import { pseudoArabic } from './pseudo-arabic.ts';

export interface World {
  readonly portalUrl: string;
  readonly collectorUrl: string;
  close(): Promise<void>;
}

/**
 * @param options.turned Adds a language to the flows that reads from right to left.
 * @throws if nothing was built, or the example's flows are not valid.
 */
export async function createWorld({ turned = false } = {}): Promise<World> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'handrail-screenshots-'));
  const at = (name: string): string => path.join(folder, name);
  // A copy: a build that somebody starts meanwhile must not change what is photographed.
  cpSync(process.env['HANDRAIL_EMBED'] ?? fromRoot('packages/embed/dist'), at('embed'), {
    recursive: true,
  });
  cpSync(fromRoot('examples/benefits-portal/flows'), at('flows'), { recursive: true });
  if (turned) translateToArabicLetters(at('flows'));
  await bundle(at('flows'), at('guidance'));
  const collector = createCollector({ data: at('data'), port: 0, origins: ['*'], minCount: 1 });
  const collectorUrl = await collector.listen();
  const portal = await createPortal({
    port: 0,
    guidanceDir: at('guidance'),
    embedDir: at('embed'),
    collectorUrl: `${collectorUrl}/v1/events`,
  });
  return {
    portalUrl: portal.url,
    collectorUrl,
    async close() {
      await portal.close();
      await collector.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function translateToArabicLetters(flows: string): void {
  for (const file of globSync(path.join(flows, '*.flow.json'))) {
    const flow = JSON.parse(readFileSync(file, 'utf8')) as Flow;
    writeFileSync(file, JSON.stringify({ ...flow, langs: [...(flow.langs ?? []), 'ar'] }));
    writeFileSync(file.replace('.flow.', '.ar.strings.'), JSON.stringify(pseudoArabic(flow)));
  }
}

async function bundle(flows: string, guidance: string): Promise<void> {
  const cli = fromRoot('packages/cli/src/handrail.ts');
  const args = ['--conditions=source', cli, 'bundle', flows, '--out', guidance];
  const { code, stdout } = await runCommand(nodePath, args, { capture: true });
  if (code !== 0) throw new Error(`The example's flows could not be bundled: ${stdout}`);
}
