import type { Lists } from '../../../language/lists.ts';

export const lists = {
  login: {
    en: /pass|user|login|e-?mail|code|otp|pin\b|token/i,
    es: /contraseña|clave|usuario|correo|c[oó]digo/i,
    fr: /mot de passe|identifiant|courriel/i,
    de: /kennwort|benutzer/i,
  },
} satisfies Lists;
