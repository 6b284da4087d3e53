import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDocs, rulesFolder } from '../scripts/build-docs.ts';
import { ALL_ABOUT } from './rules/about.generated.ts';
import { ALL_RULES } from './rules/all.generated.ts';

const files = await buildDocs();

describe('the pages about rules', () => {
  it('are one for each rule, and an index that leads to all of them', () => {
    expect([...files.keys()].sort()).toEqual(
      ['README.md', ...ALL_RULES.map(({ id }) => `${id}.md`)].sort(),
    );
    for (const { id } of ALL_RULES) expect(files.get('README.md')).toContain(`](${id}.md)`);
  });

  it('say what each rule says', () => {
    for (const { id, wcag } of ALL_RULES) {
      const text = files.get(`${id}.md`) ?? '';
      expect(text).toContain(`\`${id}\``);
      for (const criterion of wcag) expect(text).toContain(`[${criterion} `);
      const { before } = ALL_ABOUT[id] ?? {};
      // Blanks at the end of a line say nothing, and prettier takes them away.
      const shown = before?.replace(/ +$/gm, '').trim();
      if (shown !== undefined) expect(text).toContain(shown);
    }
  });

  // Until they are written for the first time there is nothing that could be out of date.
  it.skipIf(!existsSync(path.join(rulesFolder, 'README.md')))('are as docs/rules has them', () => {
    expect(globSync('*.md', { cwd: rulesFolder }).sort()).toEqual([...files.keys()].sort());
    for (const [file, text] of files) {
      expect(readFileSync(path.join(rulesFolder, file), 'utf8'), 'run npm run checks:docs').toBe(
        text,
      );
    }
  });
});
