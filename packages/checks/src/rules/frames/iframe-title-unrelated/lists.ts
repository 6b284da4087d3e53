import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'frame-says-nothing': {
    en: /^(?:i ?frame|frame|untitled|no title|title|content|embed(?:ded)?(?: content)?|widget|default|blank|null|undefined|page|main ?frame|inner ?frame)?(?: ?\d+)?$/,
    es: /^(?:sin título|contenido|marco)(?: ?\d+)?$/,
    fr: /^(?:sans titre|contenu|cadre)(?: ?\d+)?$/,
    de: /^(?:unbenannt|ohne titel|inhalt)(?: ?\d+)?$/,
  },
} satisfies Lists;
