/** The portal's words after somebody spelt them out; the rest is as it was. */
import { TEXTS } from '../texts.ts';
import type { Texts } from '../texts.ts';

const en: Texts = {
  ...TEXTS.en,
  eBenefits: 'Benefits Online',
  menuApply: 'Apply for LIHEAP',
  menuHelp: 'Help and questions',
  privacyLink: 'Privacy',
  footer: 'Riverbend County Department of Human Services',

  homeTitle: 'Help with your heating costs (LIHEAP)',
  homeIntro:
    'Eligible households may receive a one-time payment toward winter heating costs. Apply from November 1 to March 31.',
  homeNeed: 'Have at hand: your most recent heating bill and proof of income for the last month.',
  begin: 'Begin Your Application',
  moreInfo: 'About the program',

  applyTitle: 'Apply for heating help',
  frameTitle: 'Application',
  household: 'Your Household',
  income: 'Your Income',
  heating: 'Your Heating',
  review: 'Review Your Application',
  stepOf: 'Page {0} of 4',
  required: '* Answer needed',
  next: 'Continue',
  previous: 'Back',
  submit: 'Submit Application',
  errorSummary: 'There is a problem with these answers:',

  hhSize: 'Number of persons in household',
  appName: 'Applicant name (last, first, middle initial)',
  dob: 'Date of birth (MM/DD/YYYY)',
  zip: 'ZIP or postal code',
  elder: 'Somebody in the household is 60 or older, or disabled',

  gmi: 'Gross monthly income (before taxes)',
  incSrc: 'Source of income',
  select: 'Choose one',
  srcSelf: 'Self-employment',
  recAid: 'Do you receive SNAP, SSI or TANF?',
  calcAnnual: 'Work out annual income',
  annual: 'Annual income',

  fuel: 'Main heating fuel',
  paidBy: 'Heating costs are paid by',
  paidByHousehold: 'My household',
  paidByLandlord: 'Landlord (included in rent)',
  vendor: 'Heating company',
  billDate: 'Date of last bill (MM/DD/YYYY)',

  certify: 'I certify that the information given is true and complete.',
};

const es: Texts = {
  ...TEXTS.es,
  eBenefits: 'Beneficios en línea',
  menuApply: 'Solicitar LIHEAP',
  menuHelp: 'Ayuda y preguntas',
  privacyLink: 'Privacidad',
  footer: 'Departamento de Servicios Humanos del Condado de Riverbend',

  homeTitle: 'Ayuda con los costos de calefacción (LIHEAP)',
  homeIntro:
    'Los hogares elegibles pueden recibir un pago único para los costos de calefacción. Solicite del 1 de noviembre al 31 de marzo.',
  homeNeed:
    'Tenga a mano su última factura de calefacción y un comprobante de ingresos del mes anterior.',
  begin: 'Comenzar su solicitud',
  moreInfo: 'Sobre el programa',

  applyTitle: 'Solicite ayuda para la calefacción',
  frameTitle: 'Solicitud',
  household: 'Su hogar',
  income: 'Sus ingresos',
  heating: 'Su calefacción',
  review: 'Revise su solicitud',
  stepOf: 'Página {0} de 4',
  required: '* Respuesta necesaria',
  next: 'Continuar',
  previous: 'Atrás',
  submit: 'Enviar la solicitud',
  errorSummary: 'Hay un problema con estas respuestas:',

  hhSize: 'Número de personas en el hogar',
  appName: 'Nombre del solicitante (apellido, nombre, segunda inicial)',
  dob: 'Fecha de nacimiento (MM/DD/AAAA)',
  zip: 'Código postal',
  elder: 'Alguien en el hogar tiene 60 años o más, o una discapacidad',

  gmi: 'Ingreso bruto mensual (antes de impuestos)',
  incSrc: 'Fuente de ingresos',
  select: 'Elija una',
  recAid: '¿Recibe SNAP, SSI o TANF?',
  calcAnnual: 'Calcular el ingreso anual',
  annual: 'Ingreso anual',

  fuel: 'Combustible principal',
  paidBy: 'La calefacción la paga',
  paidByHousehold: 'Mi hogar',
  paidByLandlord: 'Propietario (incluida en la renta)',
  vendor: 'Compañía de calefacción',
  billDate: 'Fecha de la última factura (MM/DD/AAAA)',

  certify: 'Certifico que la información dada es verdadera y completa.',
};

export const REBUILT_TEXTS = { en, es } as const;
