import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';

describe('chooseLanguage', () => {
  const offered = ['en', 'es', 'pt-BR'];

  it.each([
    [{ page: 'es' }, 'es'],
    [{ page: 'es-MX' }, 'es'],
    [{ page: 'PT-br' }, 'pt-BR'],
    [{ page: 'pt' }, 'en'],
    [{ page: 'fr' }, 'en'],
    [{ page: '' }, 'en'],
    [{ address: 'es', page: 'en' }, 'es'],
    [{ chosen: 'en', address: 'es', page: 'es' }, 'en'],
    [{ address: 'fr', page: 'es' }, 'es'],
  ])('%j gives %s', (sources, lang) => {
    expect(chooseLanguage(offered, sources)).toBe(lang);
  });
});
