import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** The page says that time runs out. */
  'time-limit': {
    en: /\b(?:session|page|form|application|code|basket|booking|you)\b[^.!?]{0,40}\b(?:expir\w+|times? out|timed out|(?:logged|signed) out)\b|\b(?:log|sign) you out\b|\b(?:you have|complete \w+ \w+ in|time (?:left|remaining)|(?:expires?|ends?) in)\b[^.!?]{0,20}\b(?:\d+|one|two|five|ten|twenty|thirty|sixty) ?(?:seconds?|min(?:ute)?s?)\b|\btime (?:left|remaining)\W*\d/i,
    es: /\b(?:sesión|página|formulario)\b[^.!?]{0,40}\b(?:caduc|expir|se cerrará)|\b(?:tiene|dispone de|tiempo restante)[^.!?]{0,20}\b\d+ ?(?:segund|minut)/i,
    fr: /\b(?:session|page|formulaire)\b[^.!?]{0,40}(?:expire|sera fermée)|\b(?:vous (?:avez|disposez de)|temps restant)[^.!?]{0,20}\b\d+ ?(?:second|minute)/i,
    de: /\b(?:sitzung|seite|formular)\b[^.!?]{0,40}(?:läuft[^.!?]*\bab\b|abgelaufen|beendet|abgemeldet)|\b(?:sie haben|verbleibende zeit|restzeit)[^.!?]{0,20}\b\d+ ?(?:sekunde|minute)/i,
  },
  /** A control that gives more time, or takes the limit away. */
  'more-time': {
    en: /more (?:time|minutes)|exten[ds]|stay |keep |continue|still here|no (?:time )?limit|turn off/i,
    es: /ampliar|más (?:tiempo|minutos)|prolong|seguir|continu/i,
    fr: /prolong|continu|plus de temps|minutes de plus|rester/i,
    de: /verlänger|mehr (?:zeit|minuten)|angemeldet bleiben|weiter/i,
  },
} satisfies Lists;
