import type { ElementRule } from '../../../contract/types.ts';
import { bare } from '../fields.ts';

/** Whole labels that ask for a choice and do not say of what: in English, Spanish, French and German. */
const VAGUE = new RegExp(
  [
    String.raw`^(?:(?:please )?(?:choose|select|pick|tick|answer|make a (?:choice|selection))(?: (?:one|an? (?:option|answer)|all that apply|below|from the list|one of the following))*|options?|choices?|your (?:choice|answer|selection)|question(?: \d+)?|group \d+|radio(?: group)?)$`,
    String.raw`^(?:(?:por favor )?(?:elija|seleccione|escoja|marque)(?: una? (?:opción|respuesta))?|opci(?:ón|ones)|pregunta(?: \d+)?|su respuesta)$`,
    String.raw`^(?:(?:veuillez )?(?:choisir|sélectionner|cocher)|(?:choisissez|sélectionnez|cochez)(?: une (?:option|réponse))?|options?|choix|question(?: \d+)?|votre (?:choix|réponse))$`,
    String.raw`^(?:(?:bitte )?(?:aus)?wählen(?: sie(?: aus)?)?|bitte (?:ankreuzen|angeben)|auswahl|option(?:en)?|frage(?: \d+)?|ihre (?:auswahl|antwort))$`,
  ].join('|'),
  'i',
);

export const rule: ElementRule = {
  id: 'group-label-vague',
  level: 'warning',
  wcag: ['2.4.6', '1.3.1'],
  isMinor: true,
  selector: 'fieldset,[role=radiogroup]',
  check(element, page) {
    if (!page.isShown(element) || !element.querySelector('input,[role=radio]')) return undefined;
    const name = page.name(element);
    return VAGUE.test(bare(name)) ? { element, facts: { name } } : undefined;
  },
};
