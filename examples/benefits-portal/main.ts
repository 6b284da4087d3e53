/**
 * Starts the portal alone: `node --conditions=source examples/benefits-portal/main.ts --port 8080`.
 * It says where it is, and nothing else: what citizens do or type is never logged.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createPortal } from './server.ts';
import { CSP_MODES } from './src/headers.ts';
import { RELEASE_NAMES } from './src/release.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    host: { type: 'string', default: '127.0.0.1' },
    guidance: { type: 'string', default: here('flows') },
    embed: { type: 'string', default: here('../../packages/embed/dist') },
    csp: { type: 'string', default: 'off' },
    collector: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'session-minutes': { type: 'string', default: '20' },
    release: { type: 'string', default: 'first' },
    'no-script-tag': { type: 'boolean', default: false },
  },
});

const csp = CSP_MODES.find((mode) => mode === values.csp);
const release = RELEASE_NAMES.find((name) => name === values.release);
const numbers = [values.port, values.seed, values['session-minutes']].map(Number);
const [port, seed, sessionMinutes] = numbers;
if (
  csp === undefined ||
  release === undefined ||
  port === undefined ||
  seed === undefined ||
  sessionMinutes === undefined ||
  numbers.some((n) => !(n >= 0))
) {
  console.error(
    `--csp is one of ${CSP_MODES.join(', ')}; --release is one of ${RELEASE_NAMES.join(', ')}; --port, --seed and --session-minutes are numbers.`,
  );
  process.exitCode = 2;
} else {
  const portal = await createPortal({
    port,
    host: values.host,
    guidanceDir: values.guidance,
    embedDir: values.embed,
    csp,
    seed,
    sessionMinutes,
    release,
    scriptTag: !values['no-script-tag'],
    ...(values.collector === undefined ? {} : { collectorUrl: values.collector }),
  });
  console.log(`Riverbend County example portal: ${portal.url}/benefits/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void portal.close());
}
