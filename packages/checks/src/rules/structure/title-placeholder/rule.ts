import type { PageRule } from '../../../contract/types.ts';

const PLACEHOLDER =
  /^(?:untitled(?: (?:document|page))?|(?:new|blank|test|sample|default|my) ?(?:page|document|site|website)?|(?:insert|enter|add|your|page|document|site)? ?title(?: (?:here|goes here|of (?:the )?(?:page|document)))?|document|page ?\d*|home ?page|home|index|welcome|main|react app|vite(?: \+ .*)?|angular|vue app|next\.?js.*|create next app|nuxt.*|webpack app|just another wordpress site|lorem ipsum.*|todo|title|(?:documento|página) sin título|título|inicio|página(?: \d+| principal)?|sans titre|document sans (?:titre|nom)|titre(?: de la page)?|accueil|unbenannt(?:es dokument)?|ohne titel|(?:seiten)?titel|startseite|neue seite|senza titolo|sem título)$/;
const FILE =
  /^\S+\.(?:x?html?|php|aspx?|jsp|do|cgi)$|^https?:\/\/|^(?:www\.)?[\w-]+(?:\.[\w-]+)+$|^microsoft word/;

export const rule: PageRule = {
  id: 'title-placeholder',
  topic: 'structure',
  level: 'warning',
  wcag: ['2.4.2'],
  affects: ['blind', 'cognitive', 'everyone'],
  *examine({ document }) {
    const text = document.title.trim();
    const words = text
      .toLowerCase()
      .replace(/[\s.…!]+$/, '')
      .replace(/^[[{<(]+|[\]}>)]+$/g, '');
    const isNothing = text !== '' && !/[\p{L}\p{N}]/u.test(text);
    if (isNothing || PLACEHOLDER.test(words) || FILE.test(words)) {
      yield { element: null, facts: { text } };
    }
  },
};
