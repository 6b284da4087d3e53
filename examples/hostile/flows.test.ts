import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parseFlow, parseManifest, parseStrings } from '@handrail/flow/parse';
import { describe, expect, it } from 'vitest';

const folder = new URL('flows/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

describe.each(names)('%s', (name) => {
  it('is valid', () => {
    const text = read(name);
    if (name.endsWith('.flow.json')) {
      expect(parseFlow(text)).toMatchObject({ ok: true, warnings: [] });
    } else if (name.endsWith('.strings.json')) {
      const parsed = parseFlow(read('walk.flow.json'));
      const flow = parsed.ok ? parsed.flow : undefined;
      expect(parseStrings(text, { ...(flow ? { flow } : {}), hash })).toMatchObject({
        ok: true,
        warnings: [],
      });
    } else expect(parseManifest(text)).toMatchObject({ ok: true });
  });

  it('has a script beside it that says the same', async () => {
    const script = (await import(new URL(name.replace(/json$/, 'js'), folder).href)) as {
      default: unknown;
    };
    expect(script.default).toEqual(JSON.parse(read(name)));
  });
});
