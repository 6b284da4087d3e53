import { LINK_MINUTES } from '../one-time-links.ts';
import { MIN_PASSWORD_CHARS } from '../passwords.ts';

export const PAGE_LANGS = ['en', 'es'] as const;
export type PageLang = (typeof PAGE_LANGS)[number];

const EN = {
  language: 'English',
  product: 'Handrail collector',
  error: 'Error',
  signIn: 'Sign in',
  signInLead: 'Sign in to see where people stop.',
  name: 'Name',
  nameHint: 'Small letters, digits, and . _ - @',
  password: 'Password',
  setPassword: 'Set your password',
  newPassword: 'New password',
  newPasswordHint: `At least ${MIN_PASSWORD_CHARS} characters. Several words in a row are easy to remember.`,
  again: 'New password, once more',
  currentPassword: 'Present password',
  save: 'Save',
  refused: 'The name or the password is wrong.',
  wait: 'Too many tries. Try again later.',
  stale: 'This page was open for too long. Please try again.',
  badName: 'Choose a name of small letters, digits, and . _ - @',
  nameTaken: 'There is already an account of this name.',
  tooShort: `The password needs at least ${MIN_PASSWORD_CHARS} characters.`,
  tooLong: 'The password is too long.',
  tooSimple: 'This password is too easy to guess.',
  notEqual: 'The two passwords differ.',
  deadLink: 'This link is no longer good',
  deadLinkLead: `A link works once and for ${LINK_MINUTES} minutes. Ask an admin for a new one, or start the collector again if there is no account yet.`,
  accounts: 'Accounts',
  you: 'You are signed in as',
  signOut: 'Sign out',
  toFigures: 'To the figures',
  changePassword: 'Change your password',
  people: 'Who may sign in',
  role: 'Role',
  reader: 'Reader: sees figures',
  admin: 'Admin: also exports, deletes and manages accounts',
  action: 'Change',
  makeReader: 'Make reader',
  makeAdmin: 'Make admin',
  remove: 'Remove',
  newLink: 'New password link',
  add: 'Invite somebody',
  makeLink: 'Make a link',
  linkMade: `Give this link to the person. It works once, for ${LINK_MINUTES} minutes, and is shown only here:`,
  lastAdmin: 'There has to be one admin.',
};

/** Every text of the pages that the server writes. */
export type PageTexts = Readonly<typeof EN>;

const ES: PageTexts = {
  language: 'Español',
  product: 'Recopilador de Handrail',
  error: 'Error',
  signIn: 'Iniciar sesión',
  signInLead: 'Inicie sesión para ver dónde se detienen las personas.',
  name: 'Nombre',
  nameHint: 'Letras minúsculas, cifras y . _ - @',
  password: 'Contraseña',
  setPassword: 'Establezca su contraseña',
  newPassword: 'Contraseña nueva',
  newPasswordHint: `Al menos ${MIN_PASSWORD_CHARS} caracteres. Varias palabras seguidas son fáciles de recordar.`,
  again: 'Contraseña nueva, otra vez',
  currentPassword: 'Contraseña actual',
  save: 'Guardar',
  refused: 'El nombre o la contraseña no son correctos.',
  wait: 'Demasiados intentos. Inténtelo más tarde.',
  stale: 'Esta página estuvo abierta demasiado tiempo. Inténtelo de nuevo.',
  badName: 'Elija un nombre de letras minúsculas, cifras y . _ - @',
  nameTaken: 'Ya hay una cuenta con este nombre.',
  tooShort: `La contraseña necesita al menos ${MIN_PASSWORD_CHARS} caracteres.`,
  tooLong: 'La contraseña es demasiado larga.',
  tooSimple: 'Esta contraseña es demasiado fácil de adivinar.',
  notEqual: 'Las dos contraseñas son diferentes.',
  deadLink: 'Este enlace ya no sirve',
  deadLinkLead: `Un enlace sirve una sola vez y durante ${LINK_MINUTES} minutos. Pida otro a un administrador o, si aún no hay ninguna cuenta, reinicie el recopilador.`,
  accounts: 'Cuentas',
  you: 'Ha iniciado sesión como',
  signOut: 'Cerrar sesión',
  toFigures: 'Ir a las cifras',
  changePassword: 'Cambiar su contraseña',
  people: 'Quién puede iniciar sesión',
  role: 'Función',
  reader: 'Lectura: ve las cifras',
  admin: 'Administración: además exporta, borra y gestiona cuentas',
  action: 'Cambio',
  makeReader: 'Hacer de lectura',
  makeAdmin: 'Hacer de administración',
  remove: 'Quitar',
  newLink: 'Nuevo enlace de contraseña',
  add: 'Invitar a alguien',
  makeLink: 'Crear un enlace',
  linkMade: `Dé este enlace a la persona. Sirve una vez, durante ${LINK_MINUTES} minutos, y solo se muestra aquí:`,
  lastAdmin: 'Tiene que haber una persona de administración.',
};

export const PAGE_TEXTS: Readonly<Record<PageLang, PageTexts>> = { en: EN, es: ES };

/** The language asked for in the address, else the first of the browser's that there is. */
export function choosePageLang(asked: unknown, accepted: string | undefined): PageLang {
  const wanted = [
    typeof asked === 'string' ? asked : '',
    ...(accepted ?? '').split(',').map((range) => range.split(';')[0]?.trim() ?? ''),
  ];
  for (const tag of wanted) {
    const found = PAGE_LANGS.find((lang) => lang === tag.toLowerCase().split('-')[0]);
    if (found !== undefined) return found;
  }
  return 'en';
}
