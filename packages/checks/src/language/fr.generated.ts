// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { LanguageLists } from './lists.ts';

export const LISTS: LanguageLists = {
  again: /\b(?:confirmez|répétez|à nouveau)/i,
  'alt-vague':
    /^(?:(?:une? |la |le |l )?(?:images?|photo(?:graphie)?|icône|logo(?:type)?|graphique|illustration|dessin|vignette|figure|zone|trait|filet|séparateur|espaceur|puce|flèche(?: (?:vers )?(?:la )?(?:droite|gauche|bas|haut))?|sans titre|texte alternatif)(?: \d+)?$|(?:une |l )?image (?:de|d|montrant)\b)/,
  amount: /combien|nombre de/i,
  'asks-address-level2': /^(?:quel(?:le)? est )?(?:votre )?(?:ville)$/,
  'asks-bday': /^(?:quel(?:le)? est )?(?:votre )?(?:date de naissance)$/,
  'asks-cc-number': /^(?:quel(?:le)? est )?(?:votre )?(?:numéro de (?:la )?carte(?: bancaire)?)$/,
  'asks-email':
    /^(?:quel(?:le)? est )?(?:votre )?(?:(?:adresse )?(?:e-?mail|mail|électronique|courriel))$/,
  'asks-family-name': /^(?:quel(?:le)? est )?(?:votre )?(?:nom(?: de famille)?)$/,
  'asks-for-characters': /\d+(?:e|er|ème) caractère/i,
  'asks-given-name': /^(?:quel(?:le)? est )?(?:votre )?(?:prénoms?)$/,
  'asks-name': /^(?:quel(?:le)? est )?(?:votre )?(?:nom(?: complet| et prénom)|prénom et nom)$/,
  'asks-postal-code': /^(?:quel(?:le)? est )?(?:votre )?(?:code postal)$/,
  'asks-street-address': /^(?:quel(?:le)? est )?(?:votre )?(?:adresse(?: postale)?)$/,
  'asks-tel': /^(?:quel(?:le)? est )?(?:votre )?(?:(?:numéro de )?téléphone(?: portable)?)$/,
  'asks-to-turn': /(?:tournez|pivotez) (?:votre|l)/i,
  'asks-username': /^(?:quel(?:le)? est )?(?:votre )?(?:nom d['’]utilisateur|identifiant)$/,
  'button-says-nothing': /^(?:cliquer?|cliquez(?: ici)?|appuyez(?: ici)?|ici|bouton|image|icône)$/,
  'captcha-task': /(?:caractères|lettres|code) de l['’]image|combien font \d/i,
  date: /\bdate\b(?! (?:format|picker))/i,
  'file-is-text': /(?:^|[-_ ])(?:titre|bouton|horaires|tarifs|avis)(?:[-_. \d]|$)/i,
  'format-told': /exemple|caractères/i,
  'frame-says-nothing': /^(?:sans titre|contenu|cadre)(?: ?\d+)?$/,
  'heading-generic':
    /^(?:(?:sous-)?titre|en-tête|section|sans titre|texte|cliquez ici|lire la suite|lorem ipsum.*)(?: \d+)?$/,
  hint: /exemple|doit|caractères|votre/i,
  'hint-sure': /exemple|doit|caractères|chiffres/i,
  hues: /(?<![\p{L}\p{N}])(?:(?:marqué|indiqué|surligné|affiché|signalé|écrit|coloré|encadré)e?s? en (?:rouges?|vertes?|verts?|bleue?s?|jaunes?|oranges?|grise?s?|roses?)|(?:boutons?|liens?|champs?|textes?|cases?|icônes?|encadrés?|flèches?|lignes?) (?:en )?(?:rouges?|vertes?|verts?|bleue?s?|jaunes?|oranges?|grise?s?|roses?)|(?:rouges?|vertes?|verts?|bleue?s?|jaunes?|oranges?|grise?s?|roses?) (?:signifient?|indiquent?|(?:est|sont) (?:libres?|disponibles?|occupée?s?|complets?)))(?![\p{L}\p{N}])/iu,
  'is-current': /actuel|en cours|vous êtes ici/i,
  jargon:
    /(?<![\p{L}\p{N}])(?:nonobstant|susmentionnée?s?|susvisée?s?|ci-après dénommée?s?|aux termes de|en vertu de|sous réserve de|à défaut de quoi|le cas échéant|attendu que|afférente?s?)(?![\p{L}\p{N}])/iu,
  'label-vague':
    /^(?:menu|champ|champ de texte|zone de texte|formulaire|étiquette|bouton|lien|envoyer|valider|ici|champ ?\d+)$/,
  'link-generic':
    /^(?:cliquez ici|cliquer ici|ici|plus|plus d (?:infos?|informations?)|en savoir plus|lire (?:la suite|plus|l article)|(?:voir|savoir) plus|(?:la )?suite|lien|ce lien|(?:cette|la) page|ce (?:document|site)|détails|télécharger)$/,
  login: /mot de passe|identifiant|courriel/i,
  'more-time': /prolong|continu|plus de temps|minutes de plus|rester/i,
  'number-is-id': /\b(?:passeport|carte|téléphone|dossier|compte|siret)/i,
  optional: /facultati/i,
  'other-people': /enfant|conjoint|employeur|destinataire|entreprise|membre d|personne \d/i,
  pauses: /arrêt|masquer/i,
  'picture-says-much': /graphique|affiche|horaire|dépliant/i,
  places:
    /(?<![\p{L}\p{N}])(?:(?:à|sur) (?:la |votre )?(?:droite|gauche)|(?:en haut|en bas) à (?:droite|gauche)|(?:coin|colonne|côté|partie|menu|volet) (?:supérieure?|inférieure?|de droite|de gauche|droite?|gauche))(?![\p{L}\p{N}])/iu,
  'required-mark': /obligat|requis/i,
  'same-as': /identique|même|à mon (?:adresse|domicile)/i,
  'says-name': /\b(?:intitulée?|nommée?)\b/u,
  'says-new-window': /(?:nouvelle|autre) (?:fenêtre|page)|(?:nouvel|autre) onglet|extern/i,
  'says-only-wrong':
    /^(?:erreur )?(?:veuillez )?(?:(?:ce |le |la |cette )?(?:champ|valeur|saisie|format)? ?(?:est |n['’]est )?(?:invalide|incorrecte?|erronée?|pas valide|non valide)|(?:remplir|corriger|vérifier) (?:le|ce|cette|la) (?:champ|valeur|saisie)(?: correctement)?|erreur de (?:validation|saisie))!?$/,
  'says-press-key': /\bappuyez sur(?: la touche)? ["'“”«‘„] ?[^\s"'] ?["'“”»’]/i,
  shapes:
    /(?<![\p{L}\p{N}])(?:(?:(?:gros|grand|petit) bouton|(?:bouton|icône|symbole) (?:ronde?|carrée?|circulaire|triangulaire|ovale)))(?![\p{L}\p{N}])/iu,
  'shortcut-setting': /raccourci|clavier/i,
  sign: /(?:^|[-_./ ])(?:oui|non|ouvert|fermé?)(?:$|[-_. ])/i,
  skips:
    /^(?:aller|passer|accéder|sauter) (?:directement )?(?:au|à la|le|la|les) (?:contenu|navigation|menu)/i,
  'star-explained': /\*[^*]{0,60}(?:obligat|requis)|(?:obligat|requis)[^*]{0,60}\*|astérisque/i,
  state: /important|attention|erreur|obligat|réussi|succès/i,
  'tells-of-change': /\b(?:automatiq|aussitôt|immédiat|recharg)/i,
  'time-limit':
    /\b(?:session|page|formulaire)\b[^.!?]{0,40}(?:expire|sera fermée)|\b(?:vous (?:avez|disposez de)|temps restant)[^.!?]{0,20}\b\d+ ?(?:second|minute)/i,
  'to-top': /haut/i,
  transcript: /version texte/i,
  wrong: /\b(?:erreurs?|invalide|incorrecte?s?|problèmes?|corrige)/i,
};
