import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** Whole names of buttons that say nothing about what happens. */
  'button-says-nothing': {
    en: /^(?:(?:please )?(?:click|press|push|tap)(?: (?:me|here|this|button|on this))?|(?:this |image |icon |ui |mat |p )?(?:button|btn|image|icon|img|graphic)|(?:submit|click) button|here|untitled|label|text|null|undefined|object object|button \d+)$/,
    es: /^(?:(?:haga |haz )?clic(?: aquí)?|(?:pulse|pulsa|presione)(?: aquí)?|aquí|botón|imagen|icono)$/,
    fr: /^(?:cliquer?|cliquez(?: ici)?|appuyez(?: ici)?|ici|bouton|image|icône)$/,
    de: /^(?:(?:hier )?(?:klick|klicken|drücken)|klicken sie hier|hier|knopf|schaltfläche|button|bild|symbol|icon)$/,
  },
} satisfies Lists;
