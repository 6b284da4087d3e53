import type { DatabaseSync } from 'node:sqlite';
import type { CollectorEvent } from '@handrail/flow/events';

/**
 * Numbers for words and contexts, remembered. After a rollback `forget` must be called: numbers
 * given out in that transaction are not in the database.
 */
export function createDictionary(database: DatabaseSync) {
  const terms = new Map<string, number>();
  const contexts = new Map<string, number>();
  const findTerm = database.prepare('SELECT id FROM term WHERE text = ?');
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
      terms.set(text, id);
    }
    return id;
  };

  const context = (site: string | undefined, event: CollectorEvent): number => {
    const key = `${site ?? ''} ${event.flow ?? ''} ${event.version ?? 0} ${event.lang} ${event.device}`;
    let id = contexts.get(key);
    if (id === undefined) {
      const columns = [
        term(event.flow ?? ''),
        term(site ?? ''),
        event.version ?? 0,
        term(event.lang),
        term(event.device),
      ];
      id = Number(
        findContext.get(...columns)?.['id'] ?? addContext.run(...columns).lastInsertRowid,
      );
      contexts.set(key, id);
    }
    return id;
  };

  return {
    term,
    context,
    /** The number of a word that is known, or -1, which no row carries. Adds nothing. */
    known: (text: string): number => (text === '' ? 0 : Number(findTerm.get(text)?.['id'] ?? -1)),
    forget() {
      terms.clear();
      contexts.clear();
    },
  };
}
export type Dictionary = ReturnType<typeof createDictionary>;
