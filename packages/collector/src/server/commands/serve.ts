import { parseArgs } from 'node:util';
import { createCollector, type Collector } from '../create-collector.ts';
import type { CollectorOptions } from '../options.ts';
import type { Command } from './command.ts';

const USAGE = `Usage: handrail-collector [serve] [options]

  --port NUMBER       port to listen on; 0 takes a free one (8787)
  --host ADDRESS      address to listen on (127.0.0.1)
  --data DIR          folder for the data (./handrail-data)
  --origins A,B       origins of the portals that may send
  --site-keys A,B     names of the portals; a batch must carry one of them
  --min-count NUMBER  counts below it are not shown (10)
  --help              shows this text

Each option can be set in the environment: HANDRAIL_PORT, HANDRAIL_HOST, HANDRAIL_DATA,
HANDRAIL_ORIGINS, HANDRAIL_SITE_KEYS, HANDRAIL_MIN_COUNT. HANDRAIL_READ_TOKEN holds the token that
readers of the figures must give; it is not an option, because options show in the list of processes.`;

type Name = 'port' | 'host' | 'data' | 'origins' | 'site-keys' | 'min-count';

function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): CollectorOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: text,
      host: text,
      data: text,
      origins: text,
      'site-keys': text,
      'min-count': text,
    },
  });
  // An empty variable is what a deployment file leaves when nothing was set.
  const get = (name: Name) =>
    values[name] ?? (env[`HANDRAIL_${name.toUpperCase().replace('-', '_')}`] || undefined);
  const number = (name: Name) =>
    get(name) === undefined ? undefined : /^\d+$/.test(get(name) ?? '') ? Number(get(name)) : NaN;
  const list = (name: Name) =>
    get(name)
      ?.split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  return {
    port: number('port'),
    host: get('host'),
    data: get('data'),
    origins: list('origins'),
    sites: list('site-keys'),
    minCount: number('min-count'),
    readToken: env['HANDRAIL_READ_TOKEN'] || undefined,
  };
}

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
    const options = readArguments(args, env);
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
