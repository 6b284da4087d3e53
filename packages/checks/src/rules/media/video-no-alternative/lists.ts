import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'audio-described': {
    en: /audio ?-?descri|described version|audiodescri/i,
    de: /audiodeskription|hörfassung/i,
  },
} satisfies Lists;
