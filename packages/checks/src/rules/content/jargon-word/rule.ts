import type { ElementRule } from '../../../contract/types.ts';
import { phrase } from '../../../page/phrase.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

/** Words of offices and courts for which everyday language has others. */
const JARGON = {
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
};

export const rule: ElementRule = {
  id: 'jargon-word',
  topic: 'content',
  level: 'manual',
  wcag: ['3.1.3'],
  affects: ['cognitive', 'everyone'],
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    const found = prose && page.inLanguage<RegExp>(element, JARGON)?.exec(prose);
    return found ? { element, facts: { text: found[0] } } : undefined;
  },
};
