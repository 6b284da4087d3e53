import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openAudit, type AuditEntry } from './audit.ts';

const NOW = Date.UTC(2026, 1, 10, 12);
const MAX_BYTES = 1000;
let data: string;
beforeEach(() => (data = mkdtempSync(join(tmpdir(), 'handrail-audit-'))));
afterEach(() => rmSync(data, { recursive: true, force: true }));

const open = () => openAudit(data, () => NOW, { maxBytes: MAX_BYTES });
const numbersOf = (entries: readonly AuditEntry[]) => entries.map(({ detail }) => detail?.['n']);
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

it('begins a new file when one is full, and loses and changes nothing', () => {
  // Two at once: the collector, and somebody at the command line.
  const audits = [open(), open()];
  for (const n of upTo(100)) audits[n % 2]?.add('ada', 'exported', { n });
  const files = readdirSync(data).sort();
  expect(files.length).toBeGreaterThan(5);
  expect(files.at(-1)).toBe('audit.jsonl');
  for (const file of files) {
    expect(file).toMatch(/^audit(-2026-02-10T12-00-00-\d{3}Z)?\.jsonl$/);
    expect(statSync(join(data, file)).mode & 0o777).toBe(0o600);
    // The line that finds it full is the first of the next.
    expect(statSync(join(data, file)).size).toBeLessThan(MAX_BYTES + 200);
  }
  const lines = files.flatMap((file) => readFileSync(join(data, file), 'utf8').trim().split('\n'));
  expect(numbersOf(lines.map((line) => JSON.parse(line) as AuditEntry))).toEqual(upTo(100));
});

it('shows the last entries, newest first, over as many files as it takes', () => {
  const audit = open();
  expect(audit.last(10)).toEqual([]);
  for (const n of upTo(60)) audit.add('ada', 'exported', { n });
  const newest = upTo(60).reverse();
  for (const count of [1, 5, 20, 59, 60, 500])
    expect(numbersOf(audit.last(count))).toEqual(newest.slice(0, count));
  expect(audit.last(0)).toEqual([]);
});

it('leaves other files alone', () => {
  const others = [
    'audit-of-2025.jsonl',
    'audit.jsonl.bak',
    'my-audit-2026-02-10T12-00-00-000Z.jsonl',
  ];
  for (const name of others) writeFileSync(join(data, name), '{"who":"nobody"}\n');
  const audit = open();
  for (const n of upTo(20)) audit.add('ada', 'exported', { n });
  expect(audit.last(500)).toHaveLength(20);
  for (const name of others) expect(readFileSync(join(data, name), 'utf8')).toContain('nobody');
});
