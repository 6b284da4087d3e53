import { FIELDS } from '../wizard.ts';

/** What the new team calls the controls; the server's code keeps the old words. */
const RENAMED: Readonly<Record<string, string>> = {
  lnkBegin: 'lnkStart',
  txtAppName: 'txtFullName',
  txtGMI: 'txtGrossIncome',
  ddlIncSrc: 'ddlIncomeSource',
  rblAid: 'rdoBenefits',
  lnkCalc: 'lnkYearly',
  lblAnnual: 'litYearly',
  ddlFuel: 'ddlMainFuel',
  rblHtgPd: 'rdoPaidBy',
  txtVendor: 'txtCompany',
  chkElder: 'cbSenior',
  chkCertify: 'cbAgree',
  btnNext: 'btnContinue',
  btnPrev: 'btnBack',
  btnSubmit: 'btnSend',
};

const OLD_TEXT_BOXES = Object.values(FIELDS)
  .flat()
  .filter(({ kind }) => kind === 'text')
  .map(({ control }) => control);
/** Added by this release. */
const NEW_TEXT_BOXES = ['txtPhone', 'txtOtherIncome', 'txtMeter'] as const;
const TEXT_BOXES: ReadonlySet<string> = new Set([...OLD_TEXT_BOXES, ...NEW_TEXT_BOXES]);

/**
 * Text boxes have become a user control of their own, whose box is `tb`: it is one more naming
 * container, so every id and name ends otherwise than before.
 */
export function rebuiltPath(
  control: string,
  numbers: (container: string) => string,
): readonly string[] {
  return [
    `ctl${numbers('site')}`,
    'cphBody',
    'ucApply',
    `ctl${numbers('view')}`,
    RENAMED[control] ?? control,
    ...(TEXT_BOXES.has(control) ? ['tb'] : []),
  ];
}
