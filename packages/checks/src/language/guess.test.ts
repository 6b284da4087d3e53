import { expect, test } from 'vitest';
import { otherLanguage as guess } from './guess.ts';
import { STOP_WORDS } from './stop-words.ts';

const stopWords = new Map(Object.entries(STOP_WORDS));
const otherLanguage = (text: string, said: string) => guess(text, said, stopWords);

const TEXTS = {
  en: 'You can get help with your heating. Ask for the form at the office, or write to us.',
  es: 'Usted puede pedir ayuda para pagar la calefacción. La oficina tiene los formularios que se necesitan.',
  fr: 'Vous pouvez demander une aide pour le chauffage. Les formulaires sont dans nos bureaux et sur ce site.',
  de: 'Sie können Hilfe für die Heizung bekommen. Das Formular ist bei uns im Amt und auf der Seite.',
  it: 'Si può chiedere un aiuto per il riscaldamento. I moduli sono nei nostri uffici e in questo sito.',
  pt: 'Você pode pedir ajuda para o aquecimento. Os formulários estão nos nossos serviços e também em casa.',
  nl: 'U kan hulp krijgen voor de verwarming. Het formulier is bij ons op kantoor en het is gratis.',
  pl: 'Może pan dostać pomoc na ogrzewanie. Formularz jest w urzędzie i na tej stronie, bo to nie jest trudne.',
} as const;

for (const [lang, text] of Object.entries(TEXTS)) {
  test(`${lang} is taken for itself, and for no other language`, () => {
    expect(otherLanguage(text, lang)).toBeNull();
    for (const said of Object.keys(TEXTS).filter((each) => each !== lang)) {
      expect(otherLanguage(text, said)?.lang, `said to be ${said}`).toBe(lang);
    }
  });
}

test('three clear words are enough', () => {
  expect(otherLanguage('Allons, Madame plaisante!', 'en')?.lang).toBe('fr');
  expect(otherLanguage('Hij ging met de kippen op stok', 'fr')?.lang).toBe('nl');
  expect(otherLanguage('Bonjour, je voudrais renouveler mon passeport', 'es')?.lang).toBe('fr');
});

test.each([
  'Notre Dame de Paris',
  'Los Angeles and Las Vegas',
  'Rio de Janeiro',
  'Universidad de los Andes',
  'Otto von der Heide and sons',
  'a fait accompli',
  'El Paso del Norte Health Foundation',
])('names are no other language: %s', (name) => {
  expect(otherLanguage(name, 'en')).toBeNull();
});

test('a word that two languages have is no proof, however often it comes', () => {
  const text = "Le bouton ne change ni la couleur ni l'icône ni le reste";
  expect(otherLanguage(text, 'fr')).toBeNull();
  const short = "Le badge supprimé n'autorise ni accent ni image";
  expect(otherLanguage(`${short} personnalisée`, 'fr')).toBeNull();
});

test('another script is another language', () => {
  expect(otherLanguage('Заявление', 'en')?.lang).toBe('ru');
  expect(otherLanguage('Заявление', 'uk')).toBeNull();
  expect(otherLanguage('The letters α and β of the formula', 'en')).toBeNull();
});

test('of languages that it does not know it says nothing', () => {
  expect(otherLanguage(TEXTS.es, 'gl')).toBeNull();
  expect(otherLanguage(TEXTS.en, 'fi')?.lang).toBe('en');
  expect(otherLanguage(TEXTS.en, 'english')).toBeNull();
});
