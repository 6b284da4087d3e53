import type { DatabaseSync } from 'node:sqlite';

/** What many rows have in common. Empty, or 0: none was given. */
export interface Context {
  readonly site: string;
  readonly flow: string;
  readonly version: number;
  readonly lang: string;
  readonly device: string;
}

/** Anybody can send words that nobody has used before; memory has a bound all the same. */
export const MOST_REMEMBERED = 50_000;

/**
 * Numbers for words and contexts, remembered. After a rollback, and after words were deleted,
 * `forget` must be called: the database may give their numbers to other words.
 */
export function createDictionary(database: DatabaseSync) {
  const terms = new Map<string, number>();
  const texts = new Map<number, string>();
  const contexts = new Map<string, number>();
  const findTerm = database.prepare('SELECT id FROM term WHERE text = ?');
  const readTerm = database.prepare('SELECT text FROM term WHERE id = ?');
  const addTerm = database.prepare('INSERT INTO term (text) VALUES (?)');
  const findContext = database.prepare(
    'SELECT id FROM context WHERE flow = ? AND site = ? AND version = ? AND lang = ? AND device = ?',
  );
  const addContext = database.prepare(
    'INSERT INTO context (flow, site, version, lang, device) VALUES (?, ?, ?, ?, ?)',
  );

  /** 0 stands for "none". */
  const term = (text: string): number => {
    if (text === '') return 0;
    let id = terms.get(text);
    if (id === undefined) {
      id = Number(findTerm.get(text)?.['id'] ?? addTerm.run(text).lastInsertRowid);
      remember(terms, text, id);
    }
    return id;
  };

  /** @throws if no word has this number: then the file is damaged. */
  const text = (id: number): string => {
    if (id === 0) return '';
    let word = texts.get(id);
    if (word === undefined) {
      const read = readTerm.get(id)?.['text'];
      if (typeof read !== 'string') throw new Error(`The store has no word with the number ${id}.`);
      remember(texts, id, (word = read));
    }
    return word;
  };

  /** A value as columns hold it: a word by its number, negative. */
  const numberFor = (value: number | string): number =>
    typeof value === 'number' ? value : -term(value);
  /** The inverse of `numberFor`. */
  const valueOf = (number: number): number | string => (number < 0 ? text(-number) : number);

  const context = ({ site, flow, version, lang, device }: Context): number => {
    const key = `${site} ${flow} ${version} ${lang} ${device}`;
    let id = contexts.get(key);
    if (id === undefined) {
      const columns = [term(flow), term(site), version, term(lang), term(device)];
      id = Number(
        findContext.get(...columns)?.['id'] ?? addContext.run(...columns).lastInsertRowid,
      );
      remember(contexts, key, id);
    }
    return id;
  };

  return {
    term,
    text,
    numberFor,
    valueOf,
    context,
    /** The number of a word that is known, or -1, which no row carries. Adds nothing. */
    known: (text: string): number => (text === '' ? 0 : Number(findTerm.get(text)?.['id'] ?? -1)),
    forget() {
      terms.clear();
      texts.clear();
      contexts.clear();
    },
  };
}

/** Beyond the bound all are forgotten, which costs looking them up again. */
function remember<K, V>(known: Map<K, V>, key: K, value: V): void {
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, value);
}

export type Dictionary = ReturnType<typeof createDictionary>;
