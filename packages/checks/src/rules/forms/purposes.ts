import type { PageView } from '../../page/page-view.ts';
import { bare, groupOf, HEADINGS, isListed, shownLabel } from './fields.ts';

/**
 * Labels that ask a person for something of their own, with the value of `autocomplete` for it
 * (https://www.w3.org/TR/WCAG22/#input-purposes) and other values that fit as well.
 */
const PURPOSES: readonly (readonly [token: string, label: RegExp, fitting: RegExp])[] = [
  [
    'name',
    whole(
      '(?:full |legal |first and last )?name|nombre(?: completo| y apellidos)?|nom(?: complet| et prénom)|prénom et nom|(?:vollständiger )?name|vor- und (?:nach|zu)name',
    ),
    /name/,
  ],
  ['given-name', whole('(?:first|given|fore) ?names?|nombres?|prénoms?|vornamen?'), /name/],
  [
    'family-name',
    whole('(?:last|family|sur) ?names?|apellidos?|nom(?: de famille)?|(?:nach|familien|zu)name'),
    /name/,
  ],
  [
    'email',
    whole(
      'e-?mail(?: address)?|(?:dirección de )?(?:correo(?: electrónico)?|email)|(?:adresse )?(?:e-?mail|mail|électronique|courriel)|e-?mail-?adresse',
    ),
    /email|username/,
  ],
  [
    'tel',
    whole(
      '(?:home |mobile |work |daytime |cell ?|tele)?(?:phone|telephone|mobile)(?: (?:number|no))?|(?:número de )?(?:teléfono|móvil)(?: móvil)?|(?:numéro de )?téléphone(?: portable)?|telefon(?:nummer)?|handy(?:nummer)?|mobil(?:telefon|nummer)',
    ),
    /tel/,
  ],
  [
    'postal-code',
    whole('post ?code|postal code|zip(?: code)?|código postal|code postal|postleitzahl|plz'),
    /postal-code/,
  ],
  [
    'street-address',
    whole(
      '(?:street |home |postal |mailing )?address(?: line 1)?|street|dirección(?: postal)?|domicilio|adresse(?: postale)?|straße(?: und hausnummer)?|anschrift',
    ),
    /address/,
  ],
  [
    'address-level2',
    whole(
      'town(?: (?:or|/) city)?|city(?: (?:or|/) town)?|ciudad|localidad|municipio|ville|wohnort|ort|stadt',
    ),
    /address|street/,
  ],
  [
    'bday',
    whole(
      'date of birth|birth ?date|birthday|dob|fecha de nacimiento|date de naissance|geburtsdatum',
    ),
    /bday/,
  ],
  [
    'cc-number',
    whole(
      '(?:credit |debit )?card number|número de (?:la )?tarjeta|numéro de (?:la )?carte(?: bancaire)?|kartennummer',
    ),
    /cc-/,
  ],
  [
    'username',
    whole(
      "user ?name|user id|(?:nombre de )?usuario|nom d['’]utilisateur|identifiant|benutzername",
    ),
    /username|email|tel/,
  ],
];

function whole(labels: string): RegExp {
  return new RegExp(
    `^(?:what(?: is|['’]s) |wie lautet |quel(?:le)? est |cuál es )?(?:your |votre |ihre? |su |tu )?(?:${labels})$`,
  );
}

export interface Purpose {
  readonly token: string;
  /** Whether this value of `autocomplete` contradicts the label. */
  contradicts(autocomplete: string): boolean;
}

/** What of the person's own the field asks for; null if it does not say, or asks about somebody else. */
export function purposeOf(field: Element, page: PageView): Purpose | null {
  if (!isListed(field, page) || page.closest(field, '[role=search],search')) return null;
  if (field.getAttribute('type') === 'password') {
    return { token: 'current-password', contradicts: (value) => !/password|one-time/.test(value) };
  }
  const label = bare(shownLabel(field, page) || page.name(field));
  const found = PURPOSES.find(([, pattern]) => pattern.test(label));
  if (!found || isAboutOthers(field, page)) return null;
  const [token, , fitting] = found;
  return { token, contradicts: (value) => !fitting.test(value) };
}

const OTHERS =
  /child|partner|spouse|husband|wife|employ|recipient|friend|relative|emergency|witness|landlord|patient|deceased|dependant|compan|business|event|product|school|hij[oa]s?\b|cónyuge|empleador|empresa|destinatari|enfant|conjoint|employeur|destinataire|entreprise|kind\b|kinder|ehe|arbeitgeber|empfänger|notfall|firma|unternehmen/i;

function isAboutOthers(field: Element, page: PageView): boolean {
  for (let each = page.parent(field); each; each = page.parent(each)) {
    if (!each.matches('fieldset,form,section,[role=group]')) continue;
    const title = each.querySelector(`${HEADINGS},legend`);
    if (OTHERS.test(`${page.name(each)} ${title ? page.text(title) : ''}`)) return true;
  }
  const group = groupOf(field, page);
  return OTHERS.test(group ? page.name(group) : '');
}
