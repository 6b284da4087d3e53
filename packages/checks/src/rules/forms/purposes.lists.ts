import type { Lists } from '../../language/lists.ts';

/** The whole of a label, as a question or not. */
const whole =
  (asks: string, your: string) =>
  (labels: string): RegExp =>
    new RegExp(`^(?:${asks})?(?:${your})?(?:${labels})$`);
const en = whole("what(?: is|['’]s) ", 'your ');
const es = whole('cuál es ', 'su |tu ');
const fr = whole('quel(?:le)? est ', 'votre ');
const de = whole('wie lautet ', 'ihre? ');

/** Labels that ask a person for something of their own: `asks-` and the value of `autocomplete` for it. */
export const lists = {
  'asks-name': {
    en: en('(?:full |legal |first and last )?name'),
    es: es('nombre(?: completo| y apellidos)?'),
    fr: fr('nom(?: complet| et prénom)|prénom et nom'),
    de: de('(?:vollständiger )?name|vor- und (?:nach|zu)name'),
  },
  'asks-given-name': {
    en: en('(?:first|given|fore) ?names?'),
    es: es('nombres?'),
    fr: fr('prénoms?'),
    de: de('vornamen?'),
  },
  'asks-family-name': {
    en: en('(?:last|family|sur) ?names?'),
    es: es('apellidos?'),
    fr: fr('nom(?: de famille)?'),
    de: de('(?:nach|familien|zu)name'),
  },
  'asks-email': {
    en: en('e-?mail(?: address)?'),
    es: es('(?:dirección de )?(?:correo(?: electrónico)?|email)'),
    fr: fr('(?:adresse )?(?:e-?mail|mail|électronique|courriel)'),
    de: de('e-?mail(?:-?adresse)?'),
  },
  'asks-tel': {
    en: en(
      '(?:home |mobile |work |daytime |cell ?|tele)?(?:phone|telephone|mobile)(?: (?:number|no))?',
    ),
    es: es('(?:número de )?(?:teléfono|móvil)(?: móvil)?'),
    fr: fr('(?:numéro de )?téléphone(?: portable)?'),
    de: de('telefon(?:nummer)?|handy(?:nummer)?|mobil(?:telefon|nummer)'),
  },
  'asks-postal-code': {
    en: en('post ?code|postal code|zip(?: code)?'),
    es: es('código postal'),
    fr: fr('code postal'),
    de: de('postleitzahl|plz'),
  },
  'asks-street-address': {
    en: en('(?:street |home |postal |mailing )?address(?: line 1)?|street'),
    es: es('dirección(?: postal)?|domicilio'),
    fr: fr('adresse(?: postale)?'),
    de: de('adresse|straße(?: und hausnummer)?|anschrift'),
  },
  'asks-address-level2': {
    en: en('town(?: (?:or|/) city)?|city(?: (?:or|/) town)?'),
    es: es('ciudad|localidad|municipio'),
    fr: fr('ville'),
    de: de('wohnort|ort|stadt'),
  },
  'asks-bday': {
    en: en('date of birth|birth ?date|birthday|dob'),
    es: es('fecha de nacimiento'),
    fr: fr('date de naissance'),
    de: de('geburtsdatum'),
  },
  'asks-cc-number': {
    en: en('(?:credit |debit )?card number'),
    es: es('número de (?:la )?tarjeta'),
    fr: fr('numéro de (?:la )?carte(?: bancaire)?'),
    de: de('kartennummer'),
  },
  'asks-username': {
    en: en('user ?name|user id'),
    es: es('(?:nombre de )?usuario'),
    fr: fr("nom d['’]utilisateur|identifiant"),
    de: de('benutzername'),
  },
  /** Parts of a form that ask about somebody else. */
  'other-people': {
    en: /child|partner|spouse|husband|wife|employ|recipient|friend|relative|emergency|witness|landlord|patient|deceased|dependant|compan|business|event|product|school|person \d/i,
    es: /hij[oa]s?\b|cónyuge|empleador|empresa|destinatari|miembros? de|persona \d/i,
    fr: /enfant|conjoint|employeur|destinataire|entreprise|membre d|personne \d/i,
    de: /kind\b|kinder|ehe|arbeitgeber|empfänger|notfall|firma|unternehmen|(?:haushalts|familien)mitglied|person \d/i,
  },
} satisfies Lists;
