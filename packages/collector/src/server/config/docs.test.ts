import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTestApp } from '../test-app.ts';
import { OPTION_TABLE } from './option-table.ts';
import { readConfigFile } from './read-config-file.ts';

const page = readFileSync(new URL('../../../../../docs/collector.md', import.meta.url), 'utf8');

it('names every setting with its flag and variable in docs/collector.md', () => {
  for (const { path, flag, env } of OPTION_TABLE) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${path.join('.')}\` `));
    expect(row).toContain(`\`${env}\``);
    if (flag !== undefined) expect(row).toContain(`\`--${flag}\``);
  }
});

it('shows files of settings there that can be read', () => {
  const files = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, text = '']) => text);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) expect(readConfigFile(file).faults).toEqual([]);
});

it('names every metric there', async () => {
  const app = createTestApp();
  const { body } = await app.request({ url: '/metrics' });
  await app.close();
  const names = [...body.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) expect(page).toContain(name);
});
