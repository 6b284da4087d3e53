import { openAccounts } from '../access/accounts.ts';
import { lintSettings } from '../config/lint-settings.ts';
import { publicSettings } from '../config/public-settings.ts';
import { CONFIG_FLAGS, readConfigFrom, type Config } from '../config/read-config.ts';
import { parseArgs } from 'node:util';
import type { Command } from './command.ts';

const USAGE = `Usage: handrail-collector check-config [options of "serve"] [--json] [--strict]

Prints the settings that would hold, where each comes from, and what to think twice about. Secrets
are not shown. Nothing is started and nothing is written.

  --json    prints the same for programs
  --strict  ends with 1 if there is any advice on privacy or safety`;

export const checkConfigCommand: Command = {
  name: 'check-config',
  summary: 'shows the settings that hold, and what to think twice about',
  usage: USAGE,
  async run(args, env) {
    const { values } = parseArgs({
      args: [...args],
      options: { ...CONFIG_FLAGS, json: { type: 'boolean' }, strict: { type: 'boolean' } },
      allowNegative: true,
    });
    const config = readConfigFrom(values, env);
    const { settings } = config;
    const advice = lintSettings(settings, { accounts: openAccounts(settings.data).list().length });
    if (values['json'] === true) {
      const sources = Object.fromEntries(config.sources);
      console.log(JSON.stringify({ settings: publicSettings(settings), sources, advice }, null, 2));
    } else {
      console.log(describe(config));
      for (const { about, text } of advice) console.log(`\n${about}: ${text}`);
    }
    const isGrave = advice.some(({ about }) => about !== 'operation');
    return values['strict'] === true && isGrave ? 1 : 0;
  },
};

function describe({ settings, sources }: Config): string {
  const lines = Object.entries(publicSettings(settings)).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [`${name} = ${text}`, sources.get(name) ?? 'default'] as const;
  });
  const width = Math.min(48, Math.max(...lines.map(([left]) => left.length)));
  return lines.map(([left, right]) => `${left.padEnd(width)}  (${right})`).join('\n');
}
