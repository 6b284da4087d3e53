import type { TextKey } from './texts.ts';

/** The pages of the wizard in their order; all of them live at one address. */
export const WIZARD_PAGES = ['household', 'income', 'heating', 'review'] as const;
export type WizardPage = (typeof WIZARD_PAGES)[number];

export type Answers = ReadonlyMap<string, string>;
type Fault = 'errRequired' | 'errFormat';
export interface Option {
  readonly value: string;
  readonly label: TextKey;
}

interface FieldBase {
  /** The server control, as in `txtHHSize`: the end of its id and name on every build. */
  readonly control: string;
  readonly label: TextKey;
  readonly required?: boolean;
  /** A container that jQuery slides out of sight; its fields are not asked for then. */
  readonly panel?: 'account';
  /** Whether a value that is not empty will do. */
  readonly accepts?: (value: string) => boolean;
}
export type Field = FieldBase &
  (
    | { readonly kind: 'text'; readonly size: number; readonly unlabelled?: boolean }
    | { readonly kind: 'select' | 'radios'; readonly options: readonly Option[] }
    | { readonly kind: 'checkbox' }
  );

export interface FieldError {
  readonly field: Field;
  readonly fault: Fault;
}

const isWholeNumber = (value: string): boolean =>
  /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= 20;
const isMoney = (value: string): boolean => /^\$?\d{1,3}(,?\d{3})*(\.\d{1,2})?$/.test(value);
const isZip = (value: string): boolean => /^\d{5}(-\d{4})?$/.test(value);

function isUsDate(value: string): boolean {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value)?.map(Number) ?? [];
  if (month === undefined || day === undefined || year === undefined || year < 1900 || year > 2100)
    return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** True while the citizen says that the rent includes heat: no account to ask for. */
export function isHeatInRent(answers: Answers): boolean {
  return answers.get('rblHtgPd') === 'LL';
}

export const FIELDS: Readonly<Record<WizardPage, readonly Field[]>> = {
  household: [
    {
      kind: 'text',
      control: 'txtHHSize',
      label: 'hhSize',
      required: true,
      size: 3,
      accepts: isWholeNumber,
    },
    { kind: 'text', control: 'txtAppName', label: 'appName', required: true, size: 30 },
    { kind: 'text', control: 'txtDOB', label: 'dob', required: true, size: 10, accepts: isUsDate },
    { kind: 'text', control: 'txtZip', label: 'zip', required: true, size: 10, accepts: isZip },
    { kind: 'checkbox', control: 'chkElder', label: 'elder' },
  ],
  income: [
    { kind: 'text', control: 'txtGMI', label: 'gmi', required: true, size: 12, accepts: isMoney },
    {
      kind: 'select',
      control: 'ddlIncSrc',
      label: 'incSrc',
      required: true,
      options: [
        { value: 'W', label: 'srcWages' },
        { value: 'S', label: 'srcSelf' },
        { value: 'P', label: 'srcPension' },
        { value: 'N', label: 'srcNone' },
      ],
    },
    {
      kind: 'radios',
      control: 'rblAid',
      label: 'recAid',
      options: [
        { value: 'Y', label: 'yes' },
        { value: 'N', label: 'no' },
      ],
    },
  ],
  heating: [
    {
      kind: 'select',
      control: 'ddlFuel',
      label: 'fuel',
      required: true,
      options: [
        { value: 'G', label: 'fuelGas' },
        { value: 'O', label: 'fuelOil' },
        { value: 'P', label: 'fuelPropane' },
        { value: 'E', label: 'fuelElectric' },
        { value: 'W', label: 'fuelWood' },
      ],
    },
    {
      kind: 'radios',
      control: 'rblHtgPd',
      label: 'paidBy',
      required: true,
      options: [
        { value: 'HH', label: 'paidByHousehold' },
        { value: 'LL', label: 'paidByLandlord' },
      ],
    },
    {
      kind: 'text',
      control: 'txtVendor',
      label: 'vendor',
      required: true,
      size: 30,
      panel: 'account',
    },
    // A cell beside the box and a `title`, no label: so it was built, and so it stayed.
    {
      kind: 'text',
      control: 'txtAcct',
      label: 'acct',
      required: true,
      size: 20,
      panel: 'account',
      unlabelled: true,
    },
    {
      kind: 'text',
      control: 'txtBillDt',
      label: 'billDate',
      required: true,
      size: 10,
      panel: 'account',
      accepts: isUsDate,
    },
  ],
  review: [{ kind: 'checkbox', control: 'chkCertify', label: 'certify', required: true }],
};

/** What is wrong on a page with these fields, in their order. */
export function validatePage(fields: readonly Field[], answers: Answers): FieldError[] {
  return fields.flatMap((field): FieldError[] => {
    if (field.panel === 'account' && isHeatInRent(answers)) return [];
    const fault = findFault(field, answers.get(field.control) ?? '');
    return fault === undefined ? [] : [{ field, fault }];
  });
}

function findFault(field: Field, value: string): Fault | undefined {
  if (value === '') return field.required === true ? 'errRequired' : undefined;
  if ('options' in field && !field.options.some((option) => option.value === value))
    return 'errFormat';
  return field.accepts === undefined || field.accepts(value) ? undefined : 'errFormat';
}

/** The page before or after, or the same one at either end. */
export function neighbour(page: WizardPage, step: 1 | -1): WizardPage {
  return WIZARD_PAGES[WIZARD_PAGES.indexOf(page) + step] ?? page;
}
