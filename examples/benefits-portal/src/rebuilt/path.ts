/** What the new team calls these controls; the server's code keeps the old words. */
const RENAMED: Readonly<Record<string, string>> = {
  lnkBegin: 'lnkStart',
  txtAppName: 'txtFullName',
  txtGMI: 'txtGrossIncome',
  rblHtgPd: 'rblPaidBy',
  btnNext: 'btnContinue',
  btnSubmit: 'btnSend',
};

/**
 * Boxes whose format is checked have become a user control, with the box in it: one more naming
 * container, so their ids and names end otherwise than before.
 */
const IN_A_CONTROL: ReadonlySet<string> = new Set(['txtHHSize', 'txtZip', 'txtBillDt']);

/** Another master page around the same wizard. */
export function rebuiltPath(
  control: string,
  numbers: (container: string) => string,
): readonly string[] {
  return [
    `ctl${numbers('site')}`,
    'cphBody',
    'wz',
    `ctl${numbers('view')}`,
    RENAMED[control] ?? control,
    ...(IN_A_CONTROL.has(control) ? ['box'] : []),
  ];
}
