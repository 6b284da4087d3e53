import type { PageRule } from '../../../contract/types.ts';

/** More than a short message is content, which people find by reading on. */
const MAX_CHARS = 150;

/** Tells what came of something that was pressed: in English, Spanish, French and German. */
const OUTCOME = new RegExp(
  [
    '\\b(?:saved|added|removed|updated|copied|sent|loaded|applied|success\\w*|thank|completed?|failed)\\b',
    '\\b(?:not found|results?|matches|items?|found|errors?|invalid|required)\\b',
    'guardad|añadid|agregad|actualizad|copiad|enviad|éxito|\\bgracias\\b|se encontr|resultado|inválid',
    'enregistré|ajouté|supprimé|mis à jour|copié|envoyé|succès|\\bmerci\\b|échou|introuvable|résultat|erreur',
    'gespeichert|hinzugefügt|wurden? entfernt|aktualisiert|kopiert|gesendet|erfolgreich|\\bdanke\\b|ergebnis|\\btreffer\\b|fehler',
  ].join('|'),
  'i',
);

/** https://www.w3.org/WAI/WCAG22/Understanding/status-messages.html */
export const rule: PageRule = {
  id: 'status-not-announced-by-trial',
  level: 'warning',
  wcag: ['4.1.3'],
  needs: ['presses'],
  *examine(page) {
    for (const { element, shown, text, isSaid, isTakenBack } of page.measures.presses ?? []) {
      if (isSaid || isTakenBack || text.length > MAX_CHARS || !OUTCOME.test(text)) continue;
      const [message = element] = shown;
      yield { element: message, facts: { text, control: page.name(element) } };
    }
  },
};
