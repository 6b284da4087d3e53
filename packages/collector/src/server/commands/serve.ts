import { optionLines } from '../config/option-table.ts';
import { readConfig } from '../config/read-config.ts';
import { createCollector, type Collector } from '../create-collector.ts';
import type { Command } from './command.ts';

const USAGE = `Usage: handrail-collector [serve] [options]

  --config FILE  reads settings from a JSON file

${optionLines()}

Each can stand in the file (minCount for --min-count; limits.burst is "burst" in the group "limits")
or in the environment (HANDRAIL_MIN_COUNT). A flag goes before the environment, the environment
before the file. Secrets are no flags, because those show in the list of processes:
HANDRAIL_READ_TOKEN, HANDRAIL_METRICS_TOKEN, HANDRAIL_STORE_CLICKHOUSE_PASSWORD.`;

/** Resolves once somebody asked the process to stop and all that was begun is stored. */
function untilStopped(collector: Collector): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      collector.close().then(resolve, reject);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}

export const serveCommand: Command = {
  name: 'serve',
  summary: 'takes events and shows figures',
  usage: USAGE,
  async run(args, env) {
    const { options } = readConfig(args, env);
    const collector = createCollector(options);
    const stopped = untilStopped(collector);
    const url = await collector.listen();
    console.log(
      `Handrail collector: ${url}\n  dashboard  ${url}/\n  events go to  ${url}/v1/events`,
    );
    if (!options.origins?.length) {
      console.log(
        '  No --origins given: only pages of this address may send. Name your portal, for example\n  --origins https://apply.agency.example',
      );
    }
    await stopped;
    return 0;
  },
};
