import { FIELDS } from '../wizard.ts';
import type { Field, WizardPage } from '../wizard.ts';

/** The questions in their new order, new ones among them. The account number is no longer asked for. */
export const REBUILT_FIELDS: Readonly<Record<WizardPage, readonly Field[]>> = {
  household: [
    ...pick('household', 'txtAppName', 'txtDOB'),
    { kind: 'text', control: 'txtPhone', label: 'phone', size: 16 },
    ...pick('household', 'txtHHSize', 'txtZip', 'chkElder'),
  ],
  income: [
    ...pick('income', 'ddlIncSrc', 'txtGMI'),
    { kind: 'text', control: 'txtOtherIncome', label: 'otherIncome', size: 12 },
    ...pick('income', 'rblAid'),
  ],
  heating: [
    ...pick('heating', 'rblHtgPd').map(inReverse),
    ...pick('heating', 'ddlFuel', 'txtBillDt', 'txtVendor'),
    { kind: 'text', control: 'txtMeter', label: 'meter', size: 20, panel: 'account' },
  ],
  review: FIELDS.review,
};

function pick(page: WizardPage, ...controls: readonly string[]): readonly Field[] {
  return controls.flatMap((control) => FIELDS[page].filter((field) => field.control === control));
}

function inReverse(field: Field): Field {
  return 'options' in field ? { ...field, options: [...field.options].reverse() } : field;
}
