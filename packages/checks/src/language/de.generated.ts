// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { LanguageLists } from './lists.ts';

export const LISTS: LanguageLists = {
  again: /\b(?:bestätigen|wiederholen|erneut)/i,
  'alt-vague':
    /^(?:(?:ein(?:e)? |das |die |der )?(?:bild(?:er)?|fotos?|fotografie|grafik|icon|symbol|logo|abbildung|platzhalter|diagramm|schaubild|illustration|trennlinie|zierlinie|linie|trenner|abstandhalter|aufzählungszeichen|pfeil(?: (?:nach )?(?:rechts|links|oben|unten))?|bereich|ohne titel|alternativtext|bildbeschreibung)(?: \d+)?$|(?:ein |das )?bild (?:von|mit|zeigt)\b)/,
  amount: /anzahl|wie viele/i,
  'asks-address-level2': /^(?:wie lautet )?(?:ihre? )?(?:wohnort|ort|stadt)$/,
  'asks-bday': /^(?:wie lautet )?(?:ihre? )?(?:geburtsdatum)$/,
  'asks-cc-number': /^(?:wie lautet )?(?:ihre? )?(?:kartennummer)$/,
  'asks-email': /^(?:wie lautet )?(?:ihre? )?(?:e-?mail(?:-?adresse)?)$/,
  'asks-family-name': /^(?:wie lautet )?(?:ihre? )?(?:(?:nach|familien|zu)name)$/,
  'asks-for-characters': /\d+\. (?:zeichen|stelle)/i,
  'asks-given-name': /^(?:wie lautet )?(?:ihre? )?(?:vornamen?)$/,
  'asks-name': /^(?:wie lautet )?(?:ihre? )?(?:(?:vollständiger )?name|vor- und (?:nach|zu)name)$/,
  'asks-postal-code': /^(?:wie lautet )?(?:ihre? )?(?:postleitzahl|plz)$/,
  'asks-street-address':
    /^(?:wie lautet )?(?:ihre? )?(?:adresse|straße(?: und hausnummer)?|anschrift)$/,
  'asks-tel':
    /^(?:wie lautet )?(?:ihre? )?(?:telefon(?:nummer)?|handy(?:nummer)?|mobil(?:telefon|nummer))$/,
  'asks-to-turn': /(?:gerät|handy|telefon).{0,20}dreh|drehen sie/i,
  'asks-username': /^(?:wie lautet )?(?:ihre? )?(?:benutzername)$/,
  'audio-described': /audiodeskription|hörfassung/i,
  'button-says-nothing':
    /^(?:(?:hier )?(?:klick|klicken|drücken)|klicken sie hier|hier|knopf|schaltfläche|button|bild|symbol|icon)$/,
  'captcha-task': /(?:zeichen|code) (?:aus|im) (?:dem )?bild|wie viel ist \d/i,
  date: /\b(?:datum|geburtsdatum|geburtstag)\b(?! (?:format|picker))/i,
  'file-is-text':
    /(?:^|[-_ ])(?:titel|schrift(?:zug)?|zitat|öffnungszeiten|oeffnungszeiten|aushang|preisliste)(?:[-_. \d]|$)|textbild/i,
  'file-types': /foto|bild/i,
  'format-told': /beispiel|zeichen/i,
  'frame-says-nothing': /^(?:unbenannt|ohne titel|inhalt)(?: ?\d+)?$/,
  'heading-generic':
    /^(?:(?:zwischen)?überschrift|titel|abschnitt|ohne titel|text|hier klicken|weiterlesen|lorem ipsum.*)(?: \d+)?$/,
  hint: /beispiel|zeichen|muss|ihre?\b/i,
  'hint-sure': /beispiel|zeichen|muss\b|ziffern|\b(?:tt|jjjj)\b/i,
  hues: /(?<![\p{L}\p{N}])(?:(?:in )?(?:rot|grün|blau|gelb|orange|grau|lila|rosa) (?:markiert|gekennzeichnet|hinterlegt|hervorgehoben|umrandet|unterlegt|dargestellt)\p{L}*|(?:rot|grün|blau|gelb|orange|grau|lila|rosa)(?:e \p{L}+)? (?:bedeutet|bedeuten|steht für|stehen für|(?:ist|sind) (?:frei|belegt|besetzt|ausgebucht|offen|geschlossen|pflicht))|(?:rot|grün|blau|gelb|orange|grau|lila|rosa)e[nrsm]? (?:schaltfläche|knopf|button|link|feld|text|kästchen|symbol|pfeil|balken|punkt|zeile|markierung)\p{L}*)(?![\p{L}\p{N}])/iu,
  'is-current': /aktuell|derzeit|sie sind hier|ausgewählt/i,
  jargon:
    /(?<![\p{L}\p{N}])(?:unbeschadet|vorbezeichnete[nrs]?|vorgenannte[nrs]?|hinsichtlich|diesbezüglich|gemäß §|nach maßgabe|vorbehaltlich|zwecks|seitens|etwaige[nrs]?|in ermangelung)(?![\p{L}\p{N}])/iu,
  'label-vague':
    /^(?:menü|feld|eingabe|textfeld|eingabefeld|formular|schaltfläche|link|los|absenden|senden|hier|feld ?\d+)$/,
  'link-generic':
    /^(?:(?:bitte )?hier(?: klicken)?|klicken sie (?:bitte )?hier|mehr(?: erfahren| lesen| infos?| informationen| dazu| details)?|weiterlesen|weitere (?:informationen|infos|details)|details|link|dieser link|(?:diese|zur) seite|download|herunterladen|zum artikel|ansehen)$/,
  login: /kennwort|benutzer/i,
  'more-time': /verlänger|mehr (?:zeit|minuten)|angemeldet bleiben|weiter/i,
  'number-is-id': /\b(?:ausweis|konto|karten|telefon|plz|postleitzahl|aktenzeichen|steuer)/i,
  optional: /optional|freiwillig/i,
  'other-people':
    /kind\b|kinder|ehe|arbeitgeber|empfänger|notfall|firma|unternehmen|(?:haushalts|familien)mitglied|person \d/i,
  pauses: /anhalten|stopp|ausblenden|beenden/i,
  'picture-says-much': /diagramm|schaubild|fahrplan|plakat|flugblatt|aushang|preisliste/i,
  places:
    /(?<![\p{L}\p{N}])(?:(?:oben|unten|hier|ganz) (?:rechts|links)|(?:nach |auf der )?(?:rechts|links) (?:oben|unten|im|in der|am|neben|auf|sehen|finden)|(?:finden|sehen) sie (?:rechts|links)|(?:rechte|linke)[nr]? (?:seite|spalte|rand|ecke|menü|bereich))(?![\p{L}\p{N}])/iu,
  'required-mark': /obligat|pflicht|erforderlich|notwendig/i,
  'same-as': /gleich|übernehmen|wie oben|an meine (?:\S+ )?(?:adresse|anschrift)/i,
  'says-name': /\b(?:namens|beschriftet)\b/u,
  'says-new-window':
    /(?:neue[mnrs]?|andere[mnrs]?) (?:browser-?)?(?:fenster|tab|registerkarte|reiter|seite)|extern/i,
  'says-only-wrong':
    /^(?:fehler )?(?:bitte )?(?:(?:dieses |das |der |die |ihre )?(?:feld|wert|eingabe|format)? ?(?:ist )?(?:ungültig(?:er wert|e eingabe|es format)?|falsch|fehlerhaft|nicht gültig|nicht korrekt)|(?:füllen sie )?(?:das|dieses) feld (?:korrekt|richtig) (?:aus|ausfüllen)|(?:prüfen|korrigieren) sie (?:das feld|ihre eingabe|den wert)|eingabefehler)!?$/,
  'says-press-key': /\bdrücken sie(?: die taste)? ["'“”«‘„] ?[^\s"'] ?["'“”»’]/i,
  shapes:
    /(?<![\p{L}\p{N}])(?:(?:runde|eckige|quadratische|dreieckige|ovale|große|kleine)[nrs]? (?:schaltfläche|button|knopf|symbol|feld))(?![\p{L}\p{N}])/iu,
  'shortcut-setting': /tastenk|tastatur/i,
  sign: /(?:^|[-_./ ])(?:ja|nein|haken|kreuz|offen|geschlossen)(?:$|[-_. ])/i,
  skips:
    /^(?:(?:direkt )?zum (?:haupt)?inhalt|(?:navigation|menü) überspringen|inhalt anspringen)/i,
  'star-explained':
    /\*[^*]{0,60}(?:pflicht|erforderlich|ausgefüllt)|(?:pflicht|erforderlich|ausgefüllt)[^*]{0,60}\*|sternchen|stern /i,
  state: /achtung|fehler|hinweis|wichtig|pflicht|erfolg/i,
  'tells-of-change': /\b(?:automatisch|sofort|umgehend|lädt)/i,
  'time-limit':
    /\b(?:sitzung|seite|formular)\b[^.!?]{0,40}(?:läuft[^.!?]*\bab\b|abgelaufen|beendet|abgemeldet)|\b(?:sie haben|verbleibende zeit|restzeit)[^.!?]{0,20}\b\d+ ?(?:sekunde|minute)/i,
  'to-top': /nach oben|anfang/i,
  transcript: /abschrift|mitschrift|textfassung/i,
  wrong: /\b(?:fehler|ungültig|falsch|korrigier|nicht gültig)/i,
};
