import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'says-press-key': {
    en: /(?:\bpress(?:ing)?|\bhit)(?: the)? ["'“”«‘„] ?[^\s"'] ?["'“”»’]/i,
    es: /(?:\bpulse|\bpresione)(?: la tecla)? ["'“”«‘„] ?[^\s"'] ?["'“”»’]/i,
    fr: /\bappuyez sur(?: la touche)? ["'“”«‘„] ?[^\s"'] ?["'“”»’]/i,
    de: /\bdrücken sie(?: die taste)? ["'“”«‘„] ?[^\s"'] ?["'“”»’]/i,
  },
  'shortcut-setting': {
    en: /shortcut|hotkey|keyboard|\bkeys?\b|\bctrl\b/i,
    es: /atajo|tecla/i,
    fr: /raccourci|clavier/i,
    de: /tastenk|tastatur/i,
  },
} satisfies Lists;
