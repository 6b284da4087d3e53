import { resolve } from '../../page/address.ts';

/** Parts of file names and alternatives of images that hold data, or words. */
export const CARRIES_MEANING =
  /chart|graph(?!ic)|diagram|infogra|timeline|flow-?(?:chart|plan)|organi[sz]?[ao]?gram|org-?chart|screen-?shot|schedule|timetable|price|flyer|poster|leaflet|brochure|coupon|voucher|\bsale\b|announcement|invitation|notice|statisti|gr[aá]fic[oa]|diagrama|horario|cartel|folleto|graphique|affiche|horaire|dépliant|diagramm|schaubild|fahrplan|plakat|flugblatt|aushang|preisliste|(?:^|[-_/ ])map(?:[-_. ]|$)/i;

/** Name of the file that an image shows; '' for one that has none, or holds its data itself. */
export function fileOf(image: Element): string {
  const source = image.getAttribute('src') ?? '';
  const path = source.startsWith('data:') ? '' : (resolve(source, image)?.pathname ?? '');
  return path.slice(path.lastIndexOf('/') + 1);
}
