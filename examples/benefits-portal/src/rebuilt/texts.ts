/** The portal's words, some of them spelt out or reworded. */
import { TEXTS } from '../texts.ts';
import type { Texts } from '../texts.ts';

const en: Texts = {
  ...TEXTS.en,
  menuApply: 'Apply for LIHEAP',
  homeIntro:
    'Eligible households may receive a one-time payment toward winter heating costs. Apply from November 1 to March 31.',
  homeNeed: 'Have at hand: your most recent heating bill and proof of income for the last month.',
  begin: 'Begin Your Application',
  next: 'Continue',
  previous: 'Back',
  submit: 'Submit Application',
  hhSize: 'Number of persons in household',
  zip: 'ZIP or postal code',
  incSrc: 'Source of income',
  paidByLandlord: 'Landlord (included in rent)',
  billDate: 'Date of last bill (MM/DD/YYYY)',
};

const es: Texts = {
  ...TEXTS.es,
  menuApply: 'Solicitar LIHEAP',
  homeIntro:
    'Los hogares elegibles pueden recibir un pago único para los costos de calefacción. Solicite del 1 de noviembre al 31 de marzo.',
  homeNeed:
    'Tenga a mano su última factura de calefacción y un comprobante de ingresos del mes anterior.',
  begin: 'Comenzar su solicitud',
  next: 'Continuar',
  previous: 'Atrás',
  submit: 'Enviar la solicitud',
  hhSize: 'Número de personas en el hogar',
  zip: 'Código postal',
  incSrc: 'Fuente de ingresos',
  paidByLandlord: 'Propietario (incluida en la renta)',
  billDate: 'Fecha de la última factura (MM/DD/AAAA)',
};

export const REBUILT_TEXTS = { en, es } as const;
