import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startChdb } from '../../../../../tooling/src/clickhouse/start-chdb.ts';
import { startCluster } from '../../../../../tooling/src/clickhouse/start-cluster.ts';
import { createConnection } from './connection.ts';
import { withDefaults } from './options.ts';
import { joinSql, nameSql, Sql, sql } from './sql.ts';
import { chdbFolder, clusterPrograms, describeWith, testOptions } from './test-servers.ts';

const NASTY = [
  "'",
  "\\'",
  "\\\\'; DROP TABLE event; --",
  '\\',
  '`"',
  '\n\t\r',
  '/* */ -- ',
  'ä 汉 🙂',
];
/** No NUL and no lone halves of characters: neither comes out of JSON that was checked. */
const words = fc
  .oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme' }))
  .filter((word) => !word.includes('\0'));

it('leaves no quote and no escape of a word to be read as SQL', () => {
  fc.assert(
    fc.property(words, (word) => {
      const { text } = sql`${word}`;
      const inside = text.slice(1, -1).replaceAll(/\\[\\']/g, '');
      expect([text.at(0), text.at(-1)]).toEqual(["'", "'"]);
      expect(inside).not.toMatch(/[\\']/);
    }),
  );
});

it('writes numbers and lists, and refuses what is neither', () => {
  expect(sql`a IN ${['x', "y'"]} AND b = ${5}`.text).toBe("a IN ('x', 'y\\'') AND b = 5");
  expect(joinSql([sql`a`, sql`b`], ' AND ').text).toBe('a AND b');
  for (const value of [Number.NaN, Infinity, 0.5, 2 ** 60])
    expect(() => sql`${value}`).toThrow(RangeError);
  expect(() => sql`${[]}`).toThrow(RangeError);
  for (const name of ['', 'a b', 'a;', '1a', 'a`', 'a.b', "a'"])
    expect(() => nameSql(name)).toThrow(RangeError);
  expect(() => new Sql('1', Symbol('sql'))).toThrow(TypeError);
});

/** ClickHouse itself must read back what was written. */
async function expectRoundTrip(url: string): Promise<void> {
  const connection = createConnection(url, withDefaults(testOptions({ urls: [url] })));
  const sample = [...NASTY, ...fc.sample(words, 200)];
  for (let at = 0; at < sample.length; at += 20) {
    const some = sample.slice(at, at + 20);
    const columns = joinSql(
      some.map((word, index) => sql`${word} AS ${nameSql(`w${index}`)}`),
      ', ',
    );
    const [row] = await connection.rows(sql`SELECT ${columns} FORMAT JSONEachRow`);
    expect(some.map((_, index) => row?.[`w${index}`])).toEqual(some);
  }
}

describeWith(chdbFolder, 'words in SQL for ClickHouse 26.7', (folder) => {
  it('come back as they were', async () => {
    const chdb = await startChdb(folder);
    await expectRoundTrip(chdb.url).finally(() => chdb.remove());
  }, 120_000);
});

describeWith(clusterPrograms, 'words in SQL for ClickHouse 18.16', (programs) => {
  it('come back as they were', async () => {
    const cluster = await startCluster(programs);
    await expectRoundTrip(cluster.urls[0] ?? '').finally(() => cluster.stop());
  }, 120_000);
});
