import type { Lists } from '../../../language/lists.ts';
import { phrase } from '../../../page/phrase.ts';

export const lists = {
  /** Words of offices and courts for which everyday language has others. */
  jargon: {
    en: phrase(
      'pursuant to|notwithstanding|herein(?:after)?|heretofore|here(?:by|with)|thereof|therein|thereafter|whereas|afore(?:said|mentioned)|inter alia|in lieu of|utili[sz]e[ds]?|endeavou?r to|in respect of|prior to|subsequent to|with regard to the fact',
    ),
    es: phrase(
      'susodich[oa]s?|precitad[oa]s?|antedich[oa]s?|infrascrit[oa]s?|en virtud de|a tenor de|no obstante lo (?:dispuesto|anterior)|dimanantes?|incoad[oa]s?|incoar|fehaciente(?:mente)?|sin perjuicio de',
    ),
    fr: phrase(
      'nonobstant|susmentionnée?s?|susvisée?s?|ci-après dénommée?s?|aux termes de|en vertu de|sous réserve de|à défaut de quoi|le cas échéant|attendu que|afférente?s?',
    ),
    de: phrase(
      'unbeschadet|vorbezeichnete[nrs]?|vorgenannte[nrs]?|hinsichtlich|diesbezüglich|gemäß §|nach maßgabe|vorbehaltlich|zwecks|seitens|etwaige[nrs]?|in ermangelung',
    ),
  },
} satisfies Lists;
