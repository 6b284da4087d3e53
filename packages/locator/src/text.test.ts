import { describe, expect, it } from 'vitest';
import { foldText, textsInOrder } from './text.ts';

describe('foldText', () => {
  it('folds case, white space and invisible characters', () => {
    expect(foldText('  First\n\u00a0 NAME ')).toBe('first name');
    expect(foldText('Kran\u00adken\u200bkasse')).toBe('krankenkasse');
    expect(foldText('Jose\u0301')).toBe(foldText('José'));
  });

  it('drops the marks of required fields and the colon', () => {
    for (const text of ['Name:', 'Name *', '* Name', 'Name (required):', 'name*:', 'Name : ']) {
      expect(foldText(text)).toBe('name');
    }
  });

  it('keeps all other marks', () => {
    expect(foldText('Time 10:30')).toBe('time 10:30');
    expect(foldText('Name (optional)')).toBe('name (optional)');
    expect(foldText('Next >')).toBe('next >');
    expect(foldText('Are you sure?')).toBe('are you sure?');
  });

  it('looks at no more of a text than a label may have', () => {
    expect(foldText(`${' *:'.repeat(50_000)}x`)).toHaveLength(0);
    expect(foldText('ab'.repeat(50_000))).toHaveLength(999);
  });
});

describe('textsInOrder', () => {
  const text = { en: 'Next', es: 'Siguiente', 'es-MX': 'Adelante', de: 'Weiter' };

  it('puts the language asked for first, then its shorter forms, then the rest as written', () => {
    expect(textsInOrder(text, 'es-MX')).toEqual(['adelante', 'siguiente', 'next', 'weiter']);
    expect(textsInOrder(text, 'ES')).toEqual(['siguiente', 'next', 'adelante', 'weiter']);
    expect(textsInOrder(text, 'es-419-x')).toEqual(['siguiente', 'next', 'adelante', 'weiter']);
    expect(textsInOrder(text, 'e')).toEqual(['next', 'siguiente', 'adelante', 'weiter']);
    expect(textsInOrder(text)).toEqual(['next', 'siguiente', 'adelante', 'weiter']);
  });

  it('leaves out empty and repeated texts', () => {
    expect(textsInOrder({ en: 'No', es: 'NO', fr: ' ', de: 'Nein' })).toEqual(['no', 'nein']);
    expect(textsInOrder(' : ')).toEqual([]);
    expect(textsInOrder('One')).toEqual(['one']);
  });
});
