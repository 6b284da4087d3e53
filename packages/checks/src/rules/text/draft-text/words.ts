import type { ByLanguage } from '../../../language/lists.ts';

/** Notes in brackets to whoever fills a template in. */
export const DRAFT: ByLanguage = {
  en: /(?<![\p{L}\p{N}])[[](?:(?:please )?(?:insert|enter|add|put|your|name of|date of|tbc|tbd|to be (?:confirmed|added|completed))\b[^\]]{0,60}|date|name|email(?: address)?|phone(?: number)?|address|organi[sz]ation|todo)\]/iu,
  es: /(?<![\p{L}\p{N}])[[](?:(?:insert(?:ar|e)|introduc(?:ir|a)|añad(?:ir|a)|escrib(?:ir|a)|nombre de|su|fecha de|pendiente)(?!\p{L})[^\]]{0,60}|fecha|nombre|correo(?: electrónico)?|teléfono|dirección)\]/iu,
  fr: /(?<![\p{L}\p{N}])[[](?:(?:insérer|saisir|ajouter|indiquer|compléter|à compléter|nom de|votre|date de)(?!\p{L})[^\]]{0,60}|date|nom|adresse|téléphone|courriel)\]/iu,
  de: /(?<![\p{L}\p{N}])[[](?:(?:bitte |hier )?(?:[^\]]{1,40} )?(?:einfügen|einsetzen|eintragen|ergänzen)|(?:name|anschrift|bezeichnung) (?:der|des|ihrer)(?!\p{L})[^\]]{0,60}|datum|name|anschrift|telefonnummer|e-mail-adresse)\]/iu,
};
