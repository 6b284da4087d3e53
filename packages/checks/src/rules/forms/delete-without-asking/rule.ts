import type { ElementRule } from '../../../contract/types.ts';
import { handlerSource, listenersOf } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';

/** Deletes what somebody has made or handed in: in English, Spanish, French and German. */
const DELETES = new RegExp(
  [
    String.raw`\b(?:delete|erase|discard|withdraw)\b.*\b(?:applications?|drafts?|accounts?|claims?|requests?|forms?|documents?|everything|all|data|cases?|messages?|appointments?|bookings?)\b`,
    String.raw`\b(?:eliminar|borrar|retirar)\b.*\b(?:solicitud|borrador|cuenta|todo|datos|cita|documentos?)`,
    String.raw`\b(?:supprimer|effacer|retirer)\b.*\b(?:demande|brouillon|compte|tout|données|rendez-vous|documents?)`,
    String.raw`(?:anträge?|antrag|entwurf|konto|alles|daten|termin|dokumente?)\b.*\b(?:löschen|zurückziehen)`,
  ].join('|'),
  'i',
);
const UNDO = /\bundo\b|\bdeshacer\b|\bannuler la suppression\b|\brückgängig\b/i;
const REMOVES =
  /\.remove\s*\(|removeChild\s*\(|["'`]DELETE["'`]|\.delete\s*\(|deleteRow\s*\(|\bfetch\s*\(|\.ajax\s*\(|\.post\s*\(/;
const ASKS = /confirm|dialog|modal|popup|swal|undo|restore|sure|really|\$emit|dispatch/i;
const HOLDER = 'form,dialog,[role=dialog],[role=alertdialog],[class*=modal i],[class*=confirm i]';

/** In the page’s own code, as far as it can be read. */
export const rule: ElementRule = {
  id: 'delete-without-asking',
  level: 'warning',
  wcag: ['3.3.4'],
  isMinor: true,
  selector: 'button,[role=button],a[href^="#"],a[href^="javascript:"]',
  check(element, page) {
    const name = page.name(element);
    if (!DELETES.test(name) || !page.isShown(element)) return undefined;
    if (element.matches('[aria-haspopup],[data-bs-toggle],[data-toggle],[command],[popovertarget]'))
      return undefined;
    // What asks is itself often such a dialog.
    if (page.closest(element, HOLDER) || UNDO.test(page.text(page.document.body))) return undefined;
    const source = sourceFor(element, page);
    return REMOVES.test(source) && !ASKS.test(source) ? { element, facts: { name } } : undefined;
  },
};

/** Of the nearest that listens: the button itself, or a list that acts for all in it. */
function sourceFor(element: Element, page: PageView): string {
  for (let each: Element | null = element; each; each = page.parent(each)) {
    if (!listenersOf(page).has(each, 'click')) continue;
    return handlerSource(page, each, 'click');
  }
  return '';
}
