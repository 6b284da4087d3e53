import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseFlow, parseStrings } from '@handrail/flow/parse';
import type { Flow } from '@handrail/flow';
import { describe, expect, it } from 'vitest';
import { createVisitor, startPortal } from './testing.ts';

const read = (name: string): Promise<Buffer> => readFile(new URL(`flows/${name}`, import.meta.url));
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

async function readFlow(id: string): Promise<Flow> {
  const parsed = parseFlow(await read(`${id}.flow.json`));
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message).join('\n'));
  expect(parsed.warnings).toEqual([]);
  return parsed.flow;
}

describe.each(['heating-help-apply', 'find-who-pays-heating'])('%s', (id) => {
  it('has no fault, and a complete and current Spanish translation', async () => {
    const flow = await readFlow(id);
    const strings = parseStrings(await read(`${id}.es.strings.json`), { flow, hash });
    expect(strings).toMatchObject({ ok: true, warnings: [] });
  });

  it('speaks in short sentences and short steps, without directions', async () => {
    const { steps, help = [] } = await readFlow(id);
    for (const { id: step, title = '', body = '' } of [...steps, ...help]) {
      const text = `${title}. ${body}`;
      expect([step, countWords(text) <= 60]).toEqual([step, true]);
      const longest = Math.max(...text.split(/[.?!:]\s|\n/).map(countWords));
      expect([step, longest <= 25]).toEqual([step, true]);
      expect(text).not.toMatch(/\b(above|below|left|right|top|bottom|red|green|click here)\b/i);
    }
  });
});

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

/** The controls of the portal by page, as the finders of a flow name them. */
const PAGE_OF: Readonly<Record<string, string>> = {
  startButton: 'home',
  peopleInHome: 'household',
  monthlyPay: 'income',
  paidByHousehold: 'heating',
  paidByLandlord: 'heating',
  accountNumber: 'heating',
  billDate: 'heating',
  submitButton: 'review',
};

async function visitAllPages(seed: number, lang: string): Promise<ReadonlyMap<string, string>> {
  const portal = await startPortal({ seed });
  try {
    const visitor = createVisitor(portal.url);
    const pages = new Map([['home', (await visitor.get(`/benefits/?lang=${lang}`)).text]]);
    pages.set('household', (await visitor.get('/benefits/Form.aspx')).text);
    const household = { txtHHSize: '3', txtAppName: 'Doe', txtDOB: '1/1/1960', txtZip: '12345' };
    pages.set('income', (await visitor.press('btnNext', household)).text);
    pages.set('heating', (await visitor.press('btnNext', { txtGMI: '0', ddlIncSrc: 'N' })).text);
    pages.set('review', (await visitor.press('btnNext', { ddlFuel: 'G', rblHtgPd: 'LL' })).text);
    return pages;
  } finally {
    await portal.close();
  }
}

describe.each([
  [1, 'en'],
  [2, 'es'],
])('the targets, build %i in %s', (seed, lang) => {
  it('are told by attribute and by text on their own page only', async () => {
    const { targets = {} } = await readFlow('heating-help-apply');
    const pages = await visitAllPages(seed, lang);
    expect(Object.keys(targets).sort()).toEqual(Object.keys(PAGE_OF).sort());
    for (const [id, { find = [] }] of Object.entries(targets)) {
      for (const finder of find) {
        if (finder.by === 'attr') {
          const end = `${finder.attr}="[^"]*${(finder.endsWith ?? '').replaceAll('$', '\\$')}"`;
          const hits = [...pages].map(([page, text]) => [
            page,
            text.match(new RegExp(`\\s${end}`, 'g'))?.length ?? 0,
          ]);
          expect([id, hits.filter(([, count]) => count !== 0)]).toEqual([id, [[PAGE_OF[id], 1]]]);
        } else if (
          (finder.by === 'role' || finder.by === 'label') &&
          typeof finder.name === 'object'
        ) {
          expect([id, pages.get(PAGE_OF[id] ?? '')?.includes(finder.name[lang] ?? '-')]).toEqual([
            id,
            true,
          ]);
        }
      }
    }
  });
});
