/**
 * `npm start`: the example portal with guidance, and the collector that sees where people stop.
 * With `-- --release rebuilt` it is a later release of the portal, which the guidance was not written for.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createCollector } from '@handrail/collector/server';
import { createPortal } from '../../../../examples/benefits-portal/server.ts';
import {
  RELEASE_NAMES,
  type ReleaseName,
} from '../../../../examples/benefits-portal/src/release.ts';
import { buildAll, guidanceFolder } from '../build/build-all.ts';
import { findFreePort } from '../run/find-port.ts';
import { fromRoot } from '../run/repository.ts';

const portalPort = 8080;
const collectorPort = 8787;

interface Demo {
  readonly portalUrl: string;
  readonly dashboardUrl: string;
  stop(): Promise<void>;
}

async function startDemo(release: ReleaseName): Promise<Demo> {
  const data = await mkdtemp(path.join(os.tmpdir(), 'handrail-data-'));
  const [port, ownPort] = [await findFreePort(portalPort), await findFreePort(collectorPort)];
  const collector = createCollector({
    data,
    port: ownPort,
    origins: [`http://127.0.0.1:${port}`],
    // A real agency hides small counts, by which a person could be known. Here you are alone.
    minCount: 1,
  });
  const collectorUrl = await collector.listen();
  const portal = await createPortal({
    port,
    release,
    guidanceDir: guidanceFolder,
    embedDir: fromRoot('packages/embed/dist'),
    collectorUrl: `${collectorUrl}/v1/events`,
  });
  return {
    portalUrl: `${portal.url}/benefits/`,
    dashboardUrl: `${collectorUrl}/`,
    stop: async () => {
      await portal.close();
      await collector.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

function describe({ portalUrl, dashboardUrl }: Demo): string {
  return `
  Example portal   ${portalUrl}
  Dashboard        ${dashboardUrl}

  What to try
  1. Open the portal and accept the help that is offered. Nothing that you type leaves the portal.
  2. Fill in the form with the keyboard alone: F6 goes into the guidance and back, Escape closes it.
  3. Leave the form in the middle, then open the dashboard: it shows the step where you stopped.
  4. Switch the portal to Español, make the window 320 pixels wide, or go back a page: help follows.

  Ctrl-C stops both. What the collector stored is deleted then.
`;
}

function readRelease(): ReleaseName {
  const { values } = parseArgs({ options: { release: { type: 'string', default: 'first' } } });
  const release = RELEASE_NAMES.find((name) => name === values.release);
  if (!release) throw new Error(`--release is one of ${RELEASE_NAMES.join(', ')}.`);
  return release;
}

/** Resolves at the first signal to stop; later ones are for impatient people and change nothing. */
function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
}

try {
  const release = readRelease();
  await buildAll();
  const demo = await startDemo(release);
  console.log(describe(demo));
  await untilAskedToStop();
  await demo.stop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
