import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VERSION } from './panel-report.ts';

it('is that of the package', () => {
  const file = new URL('../../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});
