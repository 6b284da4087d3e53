import { optionLines } from '../config/option-table.ts';
import { readConfig } from '../config/read-config.ts';
import { LINK_MINUTES } from '../access/one-time-links.ts';
import { createCollector, type Collector } from '../create-collector.ts';
import type { Settings } from '../options.ts';
import type { Command } from './command.ts';

const USAGE = `Usage: handrail-collector [serve] [options]

  --config FILE  reads settings from a JSON file

${optionLines()}

Each can stand in the file (minCount for --min-count; limits.burst is "burst" in the group "limits")
or in the environment (HANDRAIL_MIN_COUNT). A flag goes before the environment, the environment
before the file. Secrets are no flags, because those show in the list of processes:
HANDRAIL_READ_TOKEN, HANDRAIL_METRICS_TOKEN, HANDRAIL_STORE_CLICKHOUSE_PASSWORD.`;

/**
 * Stops the collector when somebody asks the process to. Whoever asks again means now: what was
 * acknowledged is on the disk already.
 */
function stopOnSignal(collector: Collector) {
  let isAsked = false;
  const stopped = new Promise<void>((resolve, reject) => {
    const stop = () => {
      if (isAsked) process.exit(1);
      isAsked = true;
      collector.close().then(resolve, reject);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
  return {
    isAsked: () => isAsked,
    /** Once somebody has asked and all that was begun is stored. */
    stopped,
  };
}

/** What is said at the start: where what is, and what is still missing. */
function greeting({ url, setupUrl }: Collector, settings: Settings): string {
  const base = settings.publicUrl?.replace(/\/$/, '') ?? url;
  const lines = [
    `Handrail collector: ${url}`,
    `  dashboard  ${base}/`,
    `  events go to  ${base}/v1/events`,
  ];
  if (setupUrl !== undefined) {
    lines.push(
      `  No account yet. To make the first admin, open this link once, within ${LINK_MINUTES} minutes:`,
      `  ${setupUrl}`,
    );
  }
  if (settings.origins.length === 0) {
    lines.push(
      '  No --origins given: only pages of this address may send. Name your portal, for example',
      '  --origins https://apply.agency.example',
    );
  }
  return lines.join('\n');
}

export const serveCommand: Command = {
  name: 'serve',
  summary: 'takes events and shows figures',
  usage: USAGE,
  async run(args, env) {
    const { options, settings } = readConfig(args, env);
    const collector = createCollector(options);
    const { isAsked, stopped } = stopOnSignal(collector);
    try {
      await collector.listen();
      console.log(greeting(collector, settings));
    } catch (error) {
      // Asked to stop while it started, it does not listen any more: that is no failure.
      if (!isAsked()) {
        // What it has begun, such as to send what waits for ClickHouse, would keep the process alive.
        await collector.close();
        throw error;
      }
    }
    await stopped;
    return 0;
  },
};
