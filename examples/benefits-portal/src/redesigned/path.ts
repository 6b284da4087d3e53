/** What is left of the old names is hardly a word. */
const RENAMED: Readonly<Record<string, string>> = {
  lnkBegin: 'lnkStart',
  txtAppName: 'txtFullName',
  txtDOB: 'txtBirthDate',
  chkElder: 'cbSenior',
  txtGMI: 'txtGrossIncome',
  ddlIncSrc: 'ddlIncomeSource',
  rblAid: 'rdoBenefits',
  lnkCalc: 'lnkYearly',
  lblAnnual: 'litYearly',
  ddlFuel: 'ddlMainFuel',
  rblHtgPd: 'rdoPaidBy',
  txtVendor: 'txtCompany',
  chkCertify: 'cbAgree',
  btnNext: 'btnContinue',
  btnPrev: 'btnBack',
  btnSubmit: 'btnSend',
};

/** Boxes whose format is checked keep their name, and hold the box itself: one more container. */
const CHECKED: ReadonlySet<string> = new Set(['txtHHSize', 'txtZip', 'txtBillDt']);

export function redesignedPath(
  control: string,
  numbers: (container: string) => string,
): readonly string[] {
  return [
    `ctl${numbers('site')}`,
    'cphBody',
    'ucApply',
    `ctl${numbers('view')}`,
    RENAMED[control] ?? control,
    ...(CHECKED.has(control) ? ['box'] : []),
  ];
}
