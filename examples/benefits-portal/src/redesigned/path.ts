import { rebuiltPath } from '../rebuilt/path.ts';

/** Nothing is called what it was. */
const RENAMED: Readonly<Record<string, string>> = {
  wz: 'ucApply',
  txtDOB: 'txtBirthDate',
  txtHHSize: 'txtMembers',
  txtZip: 'txtPostalCode',
  chkElder: 'cbSenior',
  ddlIncSrc: 'ddlIncomeSource',
  rblAid: 'rdoBenefits',
  lnkCalc: 'lnkYearly',
  lblAnnual: 'litYearly',
  ddlFuel: 'ddlMainFuel',
  txtVendor: 'txtCompany',
  txtBillDt: 'txtStatementDate',
  chkCertify: 'cbAgree',
  btnPrev: 'btnBack',
};

export function redesignedPath(
  control: string,
  numbers: (container: string) => string,
): readonly string[] {
  return rebuiltPath(control, numbers).map((part) => RENAMED[part] ?? part);
}
