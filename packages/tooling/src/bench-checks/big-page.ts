/** Our checks on a legacy page of about 6,000 elements. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../bench/ensure-browser.ts';
import { bundle } from './bundle.ts';
import type { Times } from './page/time-checks.ts';

const ROUNDS = 3;
const ROWS = 420;

/** @returns The round whose rules took the median time. */
export async function timeBigPage(): Promise<Times> {
  const early = await bundle('packages/checks/src/early/entry.ts', '');
  const code = await bundle(
    'packages/tooling/src/bench-checks/page/time-checks.ts',
    'handrailTimes',
  );
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox'],
  });
  const rounds: Times[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.addInitScript(early);
      await page.setContent(bigPageHtml());
      await page.evaluate(axe);
      const times: unknown = await page.evaluate(
        `(() => { ${code}\nreturn handrailTimes.time(); })()`,
      );
      rounds.push(times as Times);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  rounds.sort((a, b) => a.rulesMs - b.rulesMs);
  const median = rounds[Math.floor(rounds.length / 2)];
  if (!median) throw new Error('No round was measured.');
  return median;
}

/** A list of cases as old portals draw them: one table, fonts, fields in every row. */
function bigPageHtml(): string {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const colour = index % 2 ? '#eeeeee' : '#ffffff';
    return `<tr bgcolor="${colour}"><td><font size="2">Case ${index}</font></td><td><a href="case${index}.html">Open case ${index}</a></td><td><label for="n${index}">Note ${index}</label> <input id="n${index}" name="n${index}"></td><td><span class="s" onclick="void 0">Waiting</span></td><td><select id="s${index}" aria-label="Status of case ${index}"><option>New<option>Open</select></td><td><p>The office wrote to you about this case. Please send the papers that it names.</p></td></tr>`;
  });
  return `<!DOCTYPE html><html lang="en"><head><title>Case list - Agency portal</title><style>.s { color: #777 } td { padding: 2px }</style></head><body><h1>Case list</h1><table border="1"><tr><th>Case</th><th>Link</th><th>Note</th><th>State</th><th>Status</th><th>Letter</th></tr>${rows.join('')}</table></body></html>`;
}
