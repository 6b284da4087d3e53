/** Handrail beside its peers: `npm run bench`, `npm run --silent bench -- --json --only times`. See README.md. */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './ensure-browser.ts';
import { installPeers } from './contenders.ts';
import { createBench } from './open-page.ts';
import { prepareEmbed } from './prepare-embed.ts';
import { formatTable } from './report.ts';
import type { Row } from './row.ts';
import { groups } from './rows/groups.ts';
import { serveBench } from './server.ts';

/** Repeating stops after this, so that the whole run stays under ten minutes. */
const REPEAT_MS = 6 * 60_000;

const { values: args } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '5' },
    embed: { type: 'string' },
  },
});

async function run(): Promise<Row[]> {
  const chosen = Object.keys(groups).filter((name) => args.only?.includes(name) ?? true);
  if (chosen.length === 0)
    throw new Error(`--only takes one of ${Object.keys(groups).join(', ')}.`);
  const embedFolder = await prepareEmbed(args.embed);
  await installPeers();
  const server = await serveBench(embedFolder);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox'],
  });
  try {
    const bench = await createBench({
      browser,
      address: server.address,
      rounds: Math.max(1, Number(args.rounds) || 5),
      stopAt: Date.now() + REPEAT_MS,
    });
    const rows: Row[] = [];
    for (const name of chosen) {
      console.error(`measuring ${name} …`);
      rows.push(...((await groups[name]?.(bench, embedFolder)) ?? []));
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  const rows = await run();
  console.log(args.json ? JSON.stringify(rows, null, 2) : `\n${formatTable(rows)}`);
} catch (error) {
  console.error(
    `The bench could not run: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  process.exitCode = 2;
}
