import type { ByLanguage } from '../../../language/lists.ts';

/** A negative that another takes back. */
export const NEGATIVE_TWICE: ByLanguage = {
  en: /\b(?:not|never|cannot|n['’]t) (?:\w+ )?(?:in(?:eligible|valid|correct|complete|accurate|applicable)|un(?:able|likely|willing|reasonable|lawful|necessary|common|usual)|im(?:possible|proper)|ir(?:regular|relevant)|without|fail)\b|\b(?:not|cannot|n['’]t)\b[^.;:!?]{0,60}\bunless\b[^.;:!?]{0,50}\b(?:not|never|n['’]t)\b|\bdo not [^.;:!?]{0,40}\bno longer (?:do|did) not\b/iu,
  es: /(?<!\p{L})no (?:\p{L}+ )?(?:in(?:válid|complet|correct|suficient)\p{L}+|im(?:posible|procedente)|ilegal)|(?<!\p{L})no [^.;:!?]{0,60} (?:salvo|excepto) que no(?!\p{L})/iu,
  fr: /(?<!\p{L})n(?:e |['’])(?:\p{L}+ ){1,3}pas (?:in(?:valide|complet|correct|éligible)|im(?:possible|propre)|irr?égulier)\p{L}*|(?<!\p{L})ne [^.;:!?]{0,60} sauf si [^.;:!?]{0,40} (?:ne |n['’])/iu,
  de: /(?<!\p{L})(?:nicht|kein\p{L}*) (?:\p{L}+ )?un(?:zulässig|gültig|vollständig|möglich|richtig|berechtigt)\p{L}*|(?<!\p{L})nicht [^.;:!?]{0,60}, (?:sofern|soweit|außer wenn|wenn) [^.;:!?]{0,40} nicht(?!\p{L})/iu,
};
