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
  forgotten: 'Forgotten your password? Ask an admin for a link to set a new one.',
  noAccounts:
    'There is no account yet. Whoever runs the collector finds a link for the first one in what it says when it starts, or makes one with this command:',
  proxyOnly:
    'People sign in at the entrance of your agency, not here. Open the figures by the address that you were given.',
  name: 'Name',
  nameHint: 'Small letters, digits, and . _ - @',
  password: 'Password',
  setPassword: 'Set your password',
  newPassword: 'New password',
  newPasswordHint: `At least ${MIN_PASSWORD_CHARS} characters. Several words in a row are easy to remember.`,
  again: 'New password, once more',
  currentPassword: 'Current password',
  save: 'Save',
  refused: 'The name or the password is wrong.',
  wait: (minutes: number) =>
    `Too many tries. Try again in ${minutes === 1 ? 'one minute' : `${minutes} minutes`}.`,
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
  removeTitle: (name: string) => `Remove ${name}?`,
  removeLead:
    'Whoever uses this account is signed out at once, and a link for its password stops working. You can invite the same name again.',
  cancel: 'Cancel',
  noSuchAccount: 'There is no account of this name any more.',
  done: {
    password: 'Your password has been changed.',
    role: 'The role has been changed.',
    removed: 'The account has been removed.',
  },
  newLink: 'New password link',
  add: 'Invite somebody',
  makeLink: 'Make a link',
  linkMade: `Give this link to the person. It works once, for ${LINK_MINUTES} minutes, and is shown only here. An account stands in the list as soon as its password is set.`,
  lastAdmin: 'There has to be one admin.',
};

/** Every text of the pages that the server writes. */
export type PageTexts = Readonly<typeof EN>;
/** What was done on the page before this one. */
export type Done = keyof PageTexts['done'];

const ES: PageTexts = {
  language: 'Español',
  product: 'Recolector de Handrail',
  error: 'Error',
  signIn: 'Iniciar sesión',
  signInLead: 'Inicie sesión para ver dónde se detienen las personas.',
  forgotten: '¿Olvidó su contraseña? Pida a un administrador un enlace para establecer otra.',
  noAccounts:
    'Aún no hay ninguna cuenta. Quien administra el recolector encuentra un enlace para la primera en lo que este dice al iniciarse, o la crea con esta orden:',
  proxyOnly:
    'La sesión se inicia en la entrada de su organismo, no aquí. Abra las cifras con la dirección que le dieron.',
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
  wait: (minutes) =>
    `Demasiados intentos. Inténtelo de nuevo en ${minutes === 1 ? 'un minuto' : `${minutes} minutos`}.`,
  stale: 'Esta página estuvo abierta demasiado tiempo. Inténtelo de nuevo.',
  badName: 'Elija un nombre de letras minúsculas, cifras y . _ - @',
  nameTaken: 'Ya hay una cuenta con este nombre.',
  tooShort: `La contraseña necesita al menos ${MIN_PASSWORD_CHARS} caracteres.`,
  tooLong: 'La contraseña es demasiado larga.',
  tooSimple: 'Esta contraseña es demasiado fácil de adivinar.',
  notEqual: 'Las dos contraseñas son diferentes.',
  deadLink: 'Este enlace ya no sirve',
  deadLinkLead: `Un enlace sirve una sola vez y durante ${LINK_MINUTES} minutos. Pida otro a un administrador o, si aún no hay ninguna cuenta, reinicie el recolector.`,
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
  removeTitle: (name) => `¿Quitar a ${name}?`,
  removeLead:
    'Se cierra en el acto la sesión de quien usa esta cuenta, y un enlace para su contraseña deja de servir. Puede invitar de nuevo el mismo nombre.',
  cancel: 'Cancelar',
  noSuchAccount: 'Ya no hay ninguna cuenta con este nombre.',
  done: {
    password: 'Se ha cambiado su contraseña.',
    role: 'Se ha cambiado la función.',
    removed: 'Se ha quitado la cuenta.',
  },
  newLink: 'Nuevo enlace de contraseña',
  add: 'Invitar a alguien',
  makeLink: 'Crear un enlace',
  linkMade: `Dé este enlace a la persona. Sirve una vez, durante ${LINK_MINUTES} minutos, y solo se muestra aquí. Una cuenta figura en la lista en cuanto se establece su contraseña.`,
  lastAdmin: 'Tiene que haber una persona de administración.',
};

/** How long to wait, in words. */
export const waitText = ({ wait }: PageTexts, seconds: number): string =>
  wait(Math.ceil(seconds / 60));

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
