import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatFaults } from '../format-faults.ts';
import { caller, useFolder, flow, run } from '../testing.ts';

const strings = (
  id: string,
  lang: string,
  texts: Record<string, [source: string, text: string]>,
) => ({
  handrail: '1.0',
  flow: id,
  lang,
  strings: Object.fromEntries(
    Object.entries(texts).map(([key, [source, text]]) => [
      key,
      { src: createHash('sha256').update(source).digest('hex').slice(0, 8), text },
    ]),
  ),
});
const whole = strings('good', 'es', { 'meta.title': ['T', 'T'], 'a.title': ['A', 'A'] });

async function codesIn(path: string): Promise<string[]> {
  const { out } = await run('validate', '--json', path);
  const { faults } = JSON.parse(out) as {
    faults: { severity: string; code: string; pointer: string }[];
  };
  return faults.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}

describe('handrail validate', () => {
  it('is silent about good files', async () => {
    const path = useFolder({ 'good.flow.json': flow('good') });
    expect(await run('validate', path)).toEqual({
      code: 0,
      out: '1 file checked: no faults.\n',
      error: '',
    });
  });

  it('shows each fault with its place and line', async () => {
    const path = useFolder({
      'bad.flow.json': JSON.stringify(flow('bad')).replace('"title":"A"', '"titel":"A"'),
    });
    const file = join(path, 'bad.flow.json');
    const { code, out } = await run('validate', file);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      `${file}:1:107: error unknown-member: Step "a" has no member "titel". Did you mean "title"?`,
      expect.stringMatching(/^ {2}1 \| .*"titel":"A"}\]}$/),
      expect.stringMatching(/^ {4}\| +\^{7}$/),
      '1 file checked: 1 error, 0 warnings.',
      '',
    ]);
    const [, line = '', marks = ''] = out.split('\n');
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('"titel"');
  });

  it('exits 0 with warnings', async () => {
    const path = useFolder({ 'w.flow.json': flow('w', { langs: ['es'] }) });
    const { code, out } = await run('validate', path);
    expect([code, out.includes('warning missing-translation')]).toEqual([0, true]);
  });

  it('takes files, folders and patterns, each file once', async () => {
    const path = useFolder({
      'a.flow.json': flow('a'),
      'deep/er/b.flow.json': flow('b'),
      'deep/node_modules/c.flow.json': '{',
      'other.json': '{',
    });
    const { code, out } = await run(
      'validate',
      path,
      join(path, '**/*.flow.json'),
      join(path, 'a.flow.json'),
    );
    expect([code, out]).toEqual([0, '2 files checked: no faults.\n']);
    expect((await run('validate', join(path, '*.flow.json'))).out).toMatch(/^1 file /);
    expect((await run('validate', join(path, 'deep/*/?.flow.json'))).out).toMatch(/^1 file /);
  });

  it('checks strings with their flow, and finds them beside it', async () => {
    const stale = strings('good', 'es', { 'meta.title': ['Old', 'T'], 'a.title': ['A', 'A'] });
    const path = useFolder({
      'good.flow.json': flow('good', { langs: ['es'] }),
      'good.es.strings.json': stale,
    });
    const expected = ['warning stale-translation /strings/meta.title/src'];
    expect(await codesIn(join(path, 'good.flow.json'))).toEqual(expected);
    expect(await codesIn(join(path, 'good.es.strings.json'))).toEqual(expected);
    expect(await codesIn(path)).toEqual(expected);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'translations that are whole',
      { 'good.flow.json': flow('good', { langs: ['es'] }), 'good.es.strings.json': whole },
      [],
    ],
    [
      'a language without strings',
      { 'g.flow.json': flow('g', { langs: ['es'] }) },
      ['warning missing-translation /langs/0'],
    ],
    [
      'a wrong language in a name',
      { 'good.flow.json': flow('good', { langs: ['es', 'fr'] }), 'good.fr.strings.json': whole },
      ['warning missing-translation /langs/0', 'error wrong-value /lang'],
    ],
    [
      'two flows of one name',
      { 'a.flow.json': flow('a'), 'b.flow.json': flow('a') },
      ['error duplicate-id /id'],
    ],
    [
      'two flows of one name in two folders',
      { 'x/a.flow.json': flow('a'), 'y/a.flow.json': flow('a') },
      [],
    ],
    ['a subflow that is there', { 'a.flow.json': caller('a', 'b'), 'b.flow.json': flow('b') }, []],
    [
      'a subflow that is not',
      { 'a.flow.json': caller('a', 'b') },
      ['error unknown-flow /steps/0/flow'],
    ],
    [
      'a flow in itself',
      { 'a.flow.json': caller('a', 'b'), 'b.flow.json': caller('b', 'a') },
      ['error circular-flow /steps/0/flow', 'error circular-flow /steps/0/flow'],
    ],
    [
      'three flows in each other',
      {
        'a.flow.json': caller('a', 'b'),
        'b.flow.json': caller('b', 'c'),
        'c.flow.json': flow('c'),
      },
      [],
    ],
    [
      'four flows in each other',
      {
        'a.flow.json': caller('a', 'b'),
        'b.flow.json': caller('b', 'c'),
        'c.flow.json': caller('c', 'd'),
        'd.flow.json': flow('d'),
      },
      ['error circular-flow /steps/0/flow'],
    ],
    [
      'a file that is broken',
      { 'a.flow.json': caller('a', 'b'), 'b.flow.json': '{' },
      ['error syntax '],
    ],
  ])('looks at files together: %s', async (_, files, expected) => {
    expect(await codesIn(useFolder(files))).toEqual(expected);
  });

  it('knows a subflow beside the file it was asked about', async () => {
    const path = useFolder({ 'a.flow.json': caller('a', 'b'), 'b.flow.json': flow('b') });
    expect(await codesIn(join(path, 'a.flow.json'))).toEqual([]);
  });

  it.each([
    [['validate'], 'Which file?'],
    [['validate', 'no-such-file.json'], 'no-such-file.json: there is no such file.'],
    [['validate', 'no-such-folder/*.json'], 'no flow'],
    [['validate', '--jsn', 'x'], 'There is no option "--jsn". Did you mean "--json"?'],
    [['validat'], 'There is no command "validat". Did you mean "validate"?'],
    [['--nope'], 'There is no option "--nope".'],
    [['toString'], 'There is no command "toString".'],
    [[], 'Usage:'],
  ])('exits 2 for %j', async (args, message) => {
    const { code, out, error } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
    expect(error).not.toContain('    at ');
  });

  it('exits 2 for a folder without flows', async () => {
    expect((await run('validate', useFolder({ 'a.txt': '' }))).code).toBe(2);
  });

  it('shows no sign that would command the terminal, and cuts long lines', () => {
    const text = `${' '.repeat(500)}"\u001B[2J\u202E"${' '.repeat(500)}`;
    const fault = {
      file: 'a',
      line: 1,
      column: 501,
      length: 7,
      pointer: '',
      code: 'syntax',
      severity: 'error',
      message: 'x\u001B[2J',
    } as const;
    const out = formatFaults([fault], [{ kind: 'strings', file: 'a', text }], false);
    expect(out).not.toContain('\u001B');
    expect(out).not.toContain('\u202E');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(120);
    expect(formatFaults([fault], [], true)).toContain('\u001B[31merror syntax:\u001B[0m');
  });

  it('keeps tabs above the marks', () => {
    const fault = {
      file: 'a',
      line: 1,
      column: 3,
      length: 1,
      pointer: '',
      code: 'syntax',
      severity: 'error',
      message: 'x',
    } as const;
    const out = formatFaults([fault], [{ kind: 'strings', file: 'a', text: '\ta}' }], false);
    expect(out.split('\n')[2]).toBe('    | \t ^');
  });
});

describe('handrail', () => {
  it.each([['--help'], ['help'], ['help', 'validate'], ['bundle', '--help'], ['--version']])(
    'says %s %s',
    async (...args) => {
      const { code, out } = await run(...args);
      expect(code).toBe(0);
      expect(out).toMatch(/Usage: {2}handrail|^\d+\.\d+\.\d+\n$/);
    },
  );

  it('runs as a program', () => {
    const path = useFolder({ 'bad.flow.json': '{' });
    const program = fileURLToPath(new URL('../handrail.ts', import.meta.url));
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--conditions=source', program, 'validate', path],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toContain('error syntax: The closing "}" is missing.');
    expect(status).toBe(1);
  });
});
