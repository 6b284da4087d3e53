import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** Whole labels of groups that ask for a choice and do not say of what. */
  'group-vague': {
    en: /^(?:(?:please )?(?:choose|select|pick|tick|answer|make a (?:choice|selection))(?: (?:one|an? (?:option|answer)|all that apply|below|from the list|one of the following))*|options?|choices?|your (?:choice|answer|selection)|question(?: \d+)?|group \d+|radio(?: group)?)$/,
    es: /^(?:(?:por favor )?(?:elija|seleccione|escoja|marque)(?: una? (?:opción|respuesta))?|opci(?:ón|ones)|pregunta(?: \d+)?|su respuesta)$/,
    fr: /^(?:(?:veuillez )?(?:choisir|sélectionner|cocher)|(?:choisissez|sélectionnez|cochez)(?: une (?:option|réponse))?|options?|choix|question(?: \d+)?|votre (?:choix|réponse))$/,
    de: /^(?:(?:bitte )?(?:aus)?wählen(?: sie(?: aus)?)?|bitte (?:ankreuzen|angeben)|auswahl|option(?:en)?|frage(?: \d+)?|ihre (?:auswahl|antwort))$/,
  },
} satisfies Lists;
