import { expect } from '@esm-bundle/chai';
import { describe as fingerprint } from './describe.ts';
import { locate } from './locate.ts';
import { casePage, closePages, openPage, outcomeIn, pick } from './testing.ts';

afterEach(closePages);

/** What an author's tool makes of the same element as seen in two languages. */
function join<T>(a: T, b: T): T {
  if (!isRecord(a) || !isRecord(b)) return a;
  const keys = Object.keys({ ...a, ...b });
  const joined = keys.map((key) => [
    key,
    key in a && key in b ? join(a[key], b[key]) : (a[key] ?? b[key]),
  ]);
  return Object.fromEntries(joined) as T;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('a portal in two languages', () => {
  const SPANISH: readonly (readonly [string, string])[] = [
    ['Search cases', 'Buscar casos'],
    ['Clear form', 'Borrar formulario'],
    ['Find a case', 'Buscar un caso'],
    ['>Case<', '>Caso<'],
    ['Case number', 'Número de caso'],
    ['Last name', 'Apellido'],
    ['Include old cases', 'Incluir casos antiguos'],
    ['How to find a case', 'Cómo buscar un caso'],
    ['Contact us', 'Contacto'],
    ['>Help<', '>Ayuda<'],
  ];
  const translate = (html: string) =>
    SPANISH.reduce((text, [en, es]) => text.replaceAll(en, es), html);
  const controls = ['number', 'status', 'search', 'clear', 'help', 'contact'];
  const english = () => openPage(casePage(), { lang: 'en' });
  const spanish = () => openPage(casePage(translate), { lang: 'es-MX', title: 'Buscar un caso' });

  it('is found in both by a fingerprint with the texts of both', () => {
    for (const is of controls) {
      const [en, es] = [english(), spanish()];
      const both = join(
        fingerprint(pick(en, `[data-is=${is}]`), { lang: 'en' }),
        fingerprint(pick(es, `[data-is=${is}]`), { lang: 'es' }),
      );
      expect(outcomeIn(both, en), 'English').to.equal(is);
      expect(outcomeIn(both, es), 'Spanish').to.equal(is);
    }
  });

  it('is not refused for texts that the fingerprint lacks', () => {
    for (const is of controls) {
      const one = fingerprint(pick(english(), `[data-is=${is}]`), { lang: 'en' });
      expect(outcomeIn(one, spanish()), 'Spanish').to.equal(is);
    }
  });

  it('is not taken for another page by texts that the fingerprint lacks', () => {
    const one = fingerprint(pick(english(), '[data-is=help]'), { lang: 'en' });
    const { page, marks } = { page: spanish(), marks: [] };
    expect(locate({ ...one, page: { ...one.page, marks } }, page).page).to.equal(1);
  });
});
