import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { createDictionary, MOST_REMEMBERED } from './dictionary.ts';
import { SCHEMA } from './sqlite-schema.ts';

it('forgets words and contexts when there are too many to remember', () => {
  const database = new DatabaseSync(':memory:');
  database.exec(SCHEMA);
  const { context, term, text } = createDictionary(database);
  const of = (flow: string) => ({ site: '', flow, version: 1, lang: 'en', device: 'phone' });
  const words = Array.from({ length: MOST_REMEMBERED + 1 }, (_, index) => `word-${index}`);
  database.exec('BEGIN');
  const known = words.map((word) => ({ word, term: term(word), context: context(of(word)) }));
  for (const { word, term: id } of known) expect(text(id)).toBe(word);
  // Whoever does not remember the first of them has to look.
  database.exec(
    "UPDATE term SET id = -7 WHERE text = 'word-0'; UPDATE context SET id = -8 WHERE id = 1",
  );
  expect([term('word-0'), text(-7)]).toEqual([-7, 'word-0']);
  expect(() => text(known[0]?.term ?? 0)).toThrow('no word');
  database.exec('ROLLBACK');
  database.close();
});
