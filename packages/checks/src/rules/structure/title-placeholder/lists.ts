import type { Lists } from '../../../language/lists.ts';

/** What tools write by themselves, in the language of whoever works with the tool: looked for on every page. */
export const lists = {
  'title-placeholder': {
    en: /^(?:untitled(?: (?:document|page))?|(?:new|blank|test|sample|default|my) ?(?:page|document|site|website)?|(?:insert|enter|add|your|page|document|site)? ?title(?: (?:here|goes here|of (?:the )?(?:page|document)))?|document|page ?\d*|home ?page|home|index|welcome|main|react app|vite(?: \+ .*)?|angular|vue app|next\.?js.*|create next app|nuxt.*|webpack app|just another wordpress site|lorem ipsum.*|todo|title|(?:documento|página) sin título|título|inicio|página(?: \d+| principal)?|sans titre|document sans (?:titre|nom)|titre(?: de la page)?|accueil|unbenannt(?:es dokument)?|ohne titel|(?:seiten)?titel|startseite|neue seite|senza titolo|sem título)$/,
  },
} satisfies Lists;
