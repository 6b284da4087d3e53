import type { Fingerprint } from '@handrail/locator';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../io.ts';
import { languagesOf, mergeLanguage } from './merge-language.ts';

const english: Fingerprint = {
  v: 1,
  kind: 'input.submit',
  id: 'btnsearch',
  name: { en: 'search' },
  before: { en: 'case number' },
  previous: ['txtcase', 'help'],
  at: 0.3,
  page: { url: '/en/cases', title: { en: 'cases' }, marks: ['txtcase', 'print'] },
};
const spanish: Fingerprint = {
  v: 1,
  kind: 'input.submit',
  id: 'btnsearch',
  name: { es: 'buscar' },
  before: { es: 'número' },
  after: { es: 'ayuda' },
  previous: ['txtcase', 'ayuda'],
  at: 0.4,
  page: { url: '/es/cases', title: { es: 'casos' }, marks: ['txtcase', 'imprimir'] },
};

describe('mergeLanguage', () => {
  it('keeps texts side by side, and else what the author had', () => {
    expect(JSON.stringify(mergeLanguage(english, spanish), null, 1)).toBe(
      JSON.stringify(
        {
          v: 1,
          kind: 'input.submit',
          id: 'btnsearch',
          name: { en: 'search', es: 'buscar' },
          before: { en: 'case number', es: 'número' },
          after: { es: 'ayuda' },
          previous: ['txtcase'],
          at: 0.3,
          page: { url: '/*/cases', title: { en: 'cases', es: 'casos' }, marks: ['txtcase'] },
        },
        null,
        1,
      ),
    );
  });

  it('takes the later text of a language that both have', () => {
    const merged = mergeLanguage(english, { ...english, name: { en: 'find' } });
    expect(merged).toEqual({ ...english, name: { en: 'find' } });
  });

  it('says which languages there are', () => {
    expect(languagesOf(mergeLanguage(english, spanish))).toEqual(['en', 'es']);
    expect(languagesOf({ v: 1, kind: 'a', name: 'search', page: { url: '/' } })).toEqual([]);
    expect(languagesOf({ v: 1, kind: 'a', row: { is: { de: 'heizung' } } })).toEqual(['de']);
  });

  it('merges the row that an author named', () => {
    const row = { column: { en: 'case' }, is: { en: 'heating' } };
    const merged = mergeLanguage({ ...english, row }, { ...spanish, row: { is: { es: 'calor' } } });
    expect(merged.row).toEqual({ column: { en: 'case' }, is: { en: 'heating', es: 'calor' } });
    expect(mergeLanguage({ ...english, row }, spanish).row).toEqual(row);
  });

  it('drops an address that is another page', () => {
    const other = { ...spanish, page: { url: '/casos' } };
    expect(mergeLanguage(english, other).page).not.toHaveProperty('url');
  });

  it.each<[string, Fingerprint, Fingerprint, string]>([
    ['another element', english, { ...spanish, id: 'btnsave' }, 'its id is "btnsave"'],
    ['another kind', english, { ...spanish, kind: 'a' }, 'its kind is "a"'],
    ['no language before', { ...english, name: 'search' }, spanish, 'with --lang'],
    ['no language now', english, { ...spanish, name: 'buscar' }, 'with --lang'],
    ['a row too late', english, { ...spanish, row: { is: { es: 'calor' } } }, '--row'],
  ])('refuses %s', (_, base, addition, message) => {
    expect(() => mergeLanguage(base, addition)).toThrow(UsageError);
    expect(() => mergeLanguage(base, addition)).toThrow(message);
  });
});
