import { describe, expect, it } from 'vitest';
import { readFixture } from '../../scripts/read-fixture.ts';
import { parseFlow } from '../parse/parse-flow.ts';
import type { Strings } from '../schema/flow-schema.ts';
import { listTexts } from './list-texts.ts';
import { textFor } from './strings.ts';

describe('textFor', () => {
  const strings: Strings = {
    handrail: '1.0',
    flow: 'f',
    lang: 'es',
    strings: {
      'a.title': { src: '00000000', text: 'Hola', state: 'final' },
      'b.title': { src: '00000000', text: 'Bye', state: 'initial' },
    },
  };
  it('gives the translation with its language', () => {
    expect(textFor('a.title', 'Hello', strings, 'en')).toEqual({ text: 'Hola', lang: 'es' });
  });
  it.each(['b.title', 'c.title', 'toString', '__proto__'])(
    'falls back to the source for %s',
    (key) => {
      expect(textFor(key, 'Bye', strings, 'en')).toEqual({ text: 'Bye', lang: 'en' });
    },
  );
  it('works without strings', () => {
    expect(textFor('a.title', 'Hello', null, 'en')).toEqual({ text: 'Hello', lang: 'en' });
  });
});

describe('listTexts', () => {
  const text = readFixture('heating-help-apply.flow.json');
  const result = parseFlow(text);
  const texts = result.ok ? listTexts(result.flow) : [];

  it('lists every text with its key', () => {
    expect(texts.map(({ key }) => key)).toMatchInlineSnapshot(`
      [
        "meta.title",
        "meta.summary",
        "pages.home.label",
        "pages.household.label",
        "pages.income.label",
        "pages.done.label",
        "targets.startButton.label",
        "targets.peopleInHome.label",
        "targets.monthlyPay.label",
        "targets.submitButton.label",
        "welcome.title",
        "welcome.body",
        "whoPays.title",
        "whoPays.choices.me",
        "whoPays.choices.landlord",
        "whoPays.choices.unsure",
        "rentLetter.title",
        "rentLetter.body",
        "open.title",
        "open.body",
        "people.title",
        "people.body",
        "toIncome.title",
        "toIncome.body",
        "pay.title",
        "pay.body",
        "check.title",
        "check.body",
        "rate.title",
        "rate.questions.ease.text",
        "rate.questions.ease.low",
        "rate.questions.ease.high",
        "rate.questions.why.text",
        "stuck.title",
        "stuck.body",
        "help.helpPeople.title",
        "help.helpPeople.body",
        "checklist.label",
      ]
    `);
  });
  it('points at each text', () => {
    for (const { pointer, source } of texts) {
      let value: unknown = JSON.parse(text);
      for (const part of pointer.slice(1).split('/'))
        value = (value as Record<string, unknown>)[part];
      expect(value).toBe(source);
    }
  });
  it('gives each key once', () => {
    expect(new Set(texts.map(({ key }) => key)).size).toBe(texts.length);
  });
});
