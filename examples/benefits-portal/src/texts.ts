/** Everything the portal says, in the county's own clipped style: guidance has to cope with it. */
const en = {
  county: 'Riverbend County',
  department: 'Department of Human Services',
  eBenefits: 'eBenefits Self-Service',
  skip: 'Skip to main content',
  menuHome: 'Home',
  menuApply: 'LIHEAP Appl.',
  menuHelp: 'Help / FAQ',
  otherLanguage: 'Español',
  footer: 'Riverbend County DHS. Best viewed at 1024 x 768.',

  homeTitle: 'Low Income Home Energy Assistance Program (LIHEAP)',
  homeIntro:
    'Eligible HHs may rec. a one-time pmt. toward winter htg. costs. Appl. period: Nov. 1 – Mar. 31.',
  homeNeed:
    'Have avail.: most recent htg. bill (vendor, acct. no.) and proof of inc. for prior mo.',
  begin: 'Begin Application',
  moreInfo: 'Program details',
  moreInfoText:
    'Pmts. are made to the vendor. Where htg. is incl. in rent, pmt. is made to the HH. Determination w/in 30 days.',
  privacyLink: 'Privacy Notice',
  privacyText: 'Info. on this form is used only to determine eligibility. See County Code § 4-117.',
  close: 'Close',

  applyTitle: 'LIHEAP Application',
  frameTitle: 'Application form',
  household: 'Household Information',
  income: 'Income Information',
  heating: 'Heating Information',
  review: 'Review and Submit',
  stepOf: 'Step {0} of 4',
  required: '* = Required',
  next: 'Next',
  previous: 'Previous',
  submit: 'Submit',
  errorSummary: 'Please correct the following:',
  errRequired: '{0} is required.',
  errFormat: '{0} is not in the correct format.',

  hhSize: 'No. of persons in HH',
  appName: 'Applicant Name (Last, First, MI)',
  dob: 'DOB (MM/DD/YYYY)',
  zip: 'Svc. Addr. ZIP',
  elder: 'HH member age 60+ or disabled',

  gmi: 'Gross Monthly Income',
  incSrc: 'Source of Inc.',
  select: '-- Select --',
  srcWages: 'Wages',
  srcSelf: 'Self-empl.',
  srcPension: 'SSA / Pension',
  srcNone: 'None',
  recAid: 'Rec. SNAP/SSI/TANF?',
  yes: 'Yes',
  no: 'No',
  calcAnnual: 'Calc. Annual Inc.',
  annual: 'Annual Inc.',

  fuel: 'Primary Htg. Fuel',
  fuelGas: 'Nat. gas',
  fuelOil: 'Fuel oil / Kero.',
  fuelPropane: 'Propane',
  fuelElectric: 'Elec.',
  fuelWood: 'Wood / Pellets',
  paidBy: 'Htg. costs pd. by',
  paidByHousehold: 'Household',
  paidByLandlord: 'Landlord (incl. in rent)',
  vendor: 'Vendor / Utility Co.',
  acct: 'Acct. No.',
  billDate: 'Last Bill Dt. (MM/DD/YYYY)',

  certify: 'I certify that the info. given is true and complete.',
  notGiven: '(none)',

  sending: 'Please wait...',
  continue: 'Continue',
  confirmTitle: 'Application Received',
  confirmText: 'Your LIHEAP appl. was rec’d. Determination w/in 30 days by U.S. mail.',
  reference: 'Confirmation No.',
  print: 'Print this page',

  helpTitle: 'Help / FAQ',
  helpQ1: 'What is a HH?',
  helpA1: 'All persons residing at the svc. addr. who share the htg. source.',
  helpQ2: 'What is Gross Monthly Income?',
  helpA2: 'All inc. of all HH members prior to deductions.',
  helpPhone: 'LIHEAP desk: 555-0142, Mon–Fri 8:00–5:00.',
  backToForm: 'Return to application',

  letterTitle: 'Landlord Statement (Form HS-204)',
  letterText: 'I am the landlord of the tenant named here. Htg. costs are incl. in the rent.',
  letterLines: 'Tenant / Svc. addr. / Landlord / Signature / Date',

  timeoutTitle: 'Session Timed Out',
  timeoutText: 'Your session has ended due to inactivity. Info. entered was not saved.',
  restart: 'Start Over',
  stillThere: 'Are you still there?',
  stillThereText: 'Your session is about to end. Info. entered will be lost.',
  stay: 'Continue session',
  leave: 'End session',

  // Only the rebuilt portal says these.
  resume: 'Continue Your Application',
  phone: 'Phone number',
  otherIncome: 'Other monthly income',
  meter: 'Meter number',
  saveDraft: 'Save Application',
};

export type Texts = Readonly<Record<keyof typeof en, string>>;
export type TextKey = keyof Texts;

const es: Texts = {
  county: 'Condado de Riverbend',
  department: 'Departamento de Servicios Humanos',
  eBenefits: 'Autoservicio eBenefits',
  skip: 'Saltar al contenido principal',
  menuHome: 'Inicio',
  menuApply: 'Solic. LIHEAP',
  menuHelp: 'Ayuda / Preguntas',
  otherLanguage: 'English',
  footer: 'DHS del Condado de Riverbend. Se ve mejor en 1024 x 768.',

  homeTitle: 'Programa de asistencia de energía para hogares de bajos ingresos (LIHEAP)',
  homeIntro:
    'Hogares elegibles pueden rec. un pago único para costos de calef. Período de solic.: 1 nov. – 31 mar.',
  homeNeed:
    'Tenga a mano: última factura de calef. (proveedor, no. de cuenta) y comprobante de ingr. del mes anterior.',
  begin: 'Comenzar solicitud',
  moreInfo: 'Detalles del programa',
  moreInfoText:
    'El pago se hace al proveedor. Si la calef. está incl. en la renta, se paga al hogar. Decisión en 30 días.',
  privacyLink: 'Aviso de privacidad',
  privacyText:
    'La info. se usa solo para determinar elegibilidad. Vea el Código del Condado § 4-117.',
  close: 'Cerrar',

  applyTitle: 'Solicitud de LIHEAP',
  frameTitle: 'Formulario de solicitud',
  household: 'Información del hogar',
  income: 'Información de ingresos',
  heating: 'Información de calefacción',
  review: 'Revisar y enviar',
  stepOf: 'Paso {0} de 4',
  required: '* = Obligatorio',
  next: 'Siguiente',
  previous: 'Anterior',
  submit: 'Enviar',
  errorSummary: 'Corrija lo siguiente:',
  errRequired: '{0}: dato obligatorio.',
  errFormat: '{0}: formato incorrecto.',

  hhSize: 'No. de personas en el hogar',
  appName: 'Nombre del solicitante (apellido, nombre, inicial)',
  dob: 'F. de nac. (MM/DD/AAAA)',
  zip: 'Cód. postal del servicio',
  elder: 'Persona de 60+ o con discapacidad en el hogar',

  gmi: 'Ingreso mensual bruto',
  incSrc: 'Fuente de ingr.',
  select: '-- Elija --',
  srcWages: 'Salario',
  srcSelf: 'Trabajo propio',
  srcPension: 'SSA / Pensión',
  srcNone: 'Ninguna',
  recAid: '¿Rec. SNAP/SSI/TANF?',
  yes: 'Sí',
  no: 'No',
  calcAnnual: 'Calc. ingr. anual',
  annual: 'Ingr. anual',

  fuel: 'Combustible princ. de calef.',
  fuelGas: 'Gas nat.',
  fuelOil: 'Petróleo / Queroseno',
  fuelPropane: 'Propano',
  fuelElectric: 'Elec.',
  fuelWood: 'Leña / Pellets',
  paidBy: 'Calef. pagada por',
  paidByHousehold: 'Hogar',
  paidByLandlord: 'Propietario (incl. en la renta)',
  vendor: 'Proveedor / Cía.',
  acct: 'No. de cuenta',
  billDate: 'F. últ. factura (MM/DD/AAAA)',

  certify: 'Certifico que la info. dada es verdadera y completa.',
  notGiven: '(ninguno)',

  sending: 'Espere...',
  continue: 'Continuar',
  confirmTitle: 'Solicitud recibida',
  confirmText: 'Su solic. de LIHEAP fue rec. Decisión en 30 días por correo.',
  reference: 'No. de confirmación',
  print: 'Imprimir esta página',

  helpTitle: 'Ayuda / Preguntas',
  helpQ1: '¿Qué es un hogar?',
  helpA1: 'Todas las personas que residen en la dir. del servicio y comparten la calef.',
  helpQ2: '¿Qué es el ingreso mensual bruto?',
  helpA2: 'Todo el ingr. de todos los miembros del hogar antes de deducciones.',
  helpPhone: 'Oficina de LIHEAP: 555-0142, lun–vie 8:00–5:00.',
  backToForm: 'Volver a la solicitud',

  letterTitle: 'Declaración del propietario (formulario HS-204)',
  letterText: 'Soy el propietario de la vivienda. Los costos de calef. están incl. en la renta.',
  letterLines: 'Inquilino / Dir. del servicio / Propietario / Firma / Fecha',

  timeoutTitle: 'Sesión terminada',
  timeoutText: 'Su sesión terminó por inactividad. La info. no se guardó.',
  restart: 'Comenzar de nuevo',
  stillThere: '¿Sigue ahí?',
  stillThereText: 'Su sesión está por terminar. La info. se perderá.',
  stay: 'Continuar la sesión',
  leave: 'Terminar la sesión',

  resume: 'Continuar su solicitud',
  phone: 'Número de teléfono',
  otherIncome: 'Otro ingreso mensual',
  meter: 'Número del medidor',
  saveDraft: 'Guardar la solicitud',
};

export const TEXTS = { en, es } as const satisfies Record<string, Texts>;
export type Lang = keyof typeof TEXTS;

/** Puts a value in the place of `{0}`. */
export function fill(text: string, value: string | number): string {
  return text.replace('{0}', () => String(value));
}
