import type { AuditAction } from '../audit.ts';
import type { PageLang } from './texts.ts';

const EN = {
  title: 'Data and audit log',
  export: 'Export',
  exportLead: 'Exports are exact: small counts are not hidden in them. Who exports what is noted.',
  from: 'From',
  to: 'To',
  what: 'What',
  counts: 'Counts by day',
  events: 'Single events',
  format: 'File',
  csv: 'CSV, for spreadsheets',
  jsonl: 'JSON Lines, for programs',
  download: 'Download',
  delete: 'Delete',
  deleteLead:
    'Old data is deleted by itself after the time that the settings name. This is for more.',
  before: 'Everything before this day',
  goOn: 'Go on',
  sureTitle: 'Delete for good?',
  sureLead: (day: string) =>
    `All events and all counts of the days before ${day} will be deleted. They cannot be brought back, except from a backup.`,
  deleteNow: 'Delete for good',
  deleted: 'The data has been deleted.',
  badDay: 'Choose a day.',
  log: 'Audit log',
  logCaption: (count: number) => `The last ${count} entries at most, newest first; times are UTC`,
  at: 'When',
  who: 'Who',
  did: 'What was done',
  detail: 'Details',
  actions: {
    started: 'Collector started',
    'signed-in': 'Signed in',
    'sign-in-refused': 'Sign-in refused',
    'signed-out': 'Signed out',
    'password-set': 'Password set',
    'account-changed': 'Changed an account',
    'account-removed': 'Removed an account',
    'link-made': 'Made a link for a password',
    exported: 'Exported data',
    deleted: 'Deleted data',
  } satisfies Record<AuditAction, string>,
};
type DataTexts = Readonly<typeof EN>;

const ES: DataTexts = {
  title: 'Datos y registro de auditoría',
  export: 'Exportar',
  exportLead:
    'Las exportaciones son exactas: en ellas no se ocultan las cifras pequeñas. Queda anotado quién exporta qué.',
  from: 'Desde',
  to: 'Hasta',
  what: 'Qué',
  counts: 'Cifras por día',
  events: 'Eventos sueltos',
  format: 'Archivo',
  csv: 'CSV, para hojas de cálculo',
  jsonl: 'JSON Lines, para programas',
  download: 'Descargar',
  delete: 'Borrar',
  deleteLead:
    'Los datos antiguos se borran solos pasado el tiempo que indica la configuración. Esto es para borrar más.',
  before: 'Todo lo anterior a este día',
  goOn: 'Continuar',
  sureTitle: '¿Borrar definitivamente?',
  sureLead: (day) =>
    `Se borrarán todos los eventos y todas las cifras de los días anteriores al ${day}. No se podrán recuperar, salvo de una copia de seguridad.`,
  deleteNow: 'Borrar definitivamente',
  deleted: 'Se han borrado los datos.',
  badDay: 'Elija un día.',
  log: 'Registro de auditoría',
  logCaption: (count) =>
    `Como máximo las últimas ${count} anotaciones, primero la más reciente; horas UTC`,
  at: 'Cuándo',
  who: 'Quién',
  did: 'Qué se hizo',
  detail: 'Detalles',
  actions: {
    started: 'Se inició el recolector',
    'signed-in': 'Inició sesión',
    'sign-in-refused': 'Inicio de sesión rechazado',
    'signed-out': 'Cerró sesión',
    'password-set': 'Contraseña establecida',
    'account-changed': 'Cambió una cuenta',
    'account-removed': 'Quitó una cuenta',
    'link-made': 'Creó un enlace para una contraseña',
    exported: 'Exportó datos',
    deleted: 'Borró datos',
  },
};

export const DATA_TEXTS: Readonly<Record<PageLang, DataTexts>> = { en: EN, es: ES };
