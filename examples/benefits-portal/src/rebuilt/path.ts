/** What the new team calls these controls; the server's code keeps the old words. */
const RENAMED: Readonly<Record<string, string>> = {
  txtAppName: 'txtFullName',
  txtGMI: 'txtGrossIncome',
  ddlIncSrc: 'ddlIncomeSource',
  btnNext: 'btnContinue',
};

/**
 * Another master page around the same wizard, and the controls of another vendor: what the browser
 * gets is now the input in each, as in Telerik's `btnSubmit_input`.
 */
export function rebuiltPath(
  control: string,
  numbers: (container: string) => string,
): readonly string[] {
  return [
    `ctl${numbers('site')}`,
    'cphBody',
    'wz',
    `ctl${numbers('view')}`,
    `${RENAMED[control] ?? control}_input`,
  ];
}
