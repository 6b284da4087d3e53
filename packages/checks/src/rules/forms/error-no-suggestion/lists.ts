import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** Whole messages that say only that something is wrong. */
  'says-only-wrong': {
    en: /^(?:error )?(?:please )?(?:(?:(?:this|the|your) )?(?:field|value|entry|input|data|format|answer)? ?(?:is |are |was |has an? )?(?:not valid|invalid|incorrect|wrong|not correct|not allowed|not accepted|errors?)(?: (?:value|input|entry|data|format|field|characters?))?|(?:fill(?: in| out)?|complete|enter|correct|check|fix) (?:in |out )?(?:(?:the|this|your|a) )?(?:(?:valid|correct) )?(?:field|value|input|entry|data|format)(?: correctly| properly| again)?|bad (?:value|input)|(?:validation|input) (?:error|failed)|does not match(?: the)?(?: pattern| format)?)!?$/,
    es: /^(?:error )?(?:por favor,? )?(?:(?:este |el )?(?:campo|valor|dato|formato)? ?(?:es |está )?(?:no (?:es )?válido|inválido|incorrecto|erróneo)|(?:rellene|complete|corrija|revise) (?:el|este) (?:campo|valor|dato)(?: correctamente)?|error de validación|(?:valor|dato|formato) (?:no válido|incorrecto))!?$/,
    fr: /^(?:erreur )?(?:veuillez )?(?:(?:ce |le |la |cette )?(?:champ|valeur|saisie|format)? ?(?:est |n['’]est )?(?:invalide|incorrecte?|erronée?|pas valide|non valide)|(?:remplir|corriger|vérifier) (?:le|ce|cette|la) (?:champ|valeur|saisie)(?: correctement)?|erreur de (?:validation|saisie))!?$/,
    de: /^(?:fehler )?(?:bitte )?(?:(?:dieses |das |der |die |ihre )?(?:feld|wert|eingabe|format)? ?(?:ist )?(?:ungültig(?:er wert|e eingabe|es format)?|falsch|fehlerhaft|nicht gültig|nicht korrekt)|(?:füllen sie )?(?:das|dieses) feld (?:korrekt|richtig) (?:aus|ausfüllen)|(?:prüfen|korrigieren) sie (?:das feld|ihre eingabe|den wert)|eingabefehler)!?$/,
  },
} satisfies Lists;
