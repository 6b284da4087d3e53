import { compare } from './compare.ts';
import { places } from './places.ts';
import { people } from './people.ts';

/** Words of the reports beside the funnel. */
export const reports = {
  en: { ...compare.en, ...places.en, ...people.en },
  es: { ...compare.es, ...places.es, ...people.es },
};
