import type { PageTexts } from './pages/texts.ts';
import { findPasswordFault, type PasswordFault } from './passwords.ts';

/** A fault in words. */
export const passwordFaultText = (texts: PageTexts, fault: PasswordFault): string =>
  ({ 'too-short': texts.tooShort, 'too-long': texts.tooLong, 'too-simple': texts.tooSimple })[
    fault
  ];

/** Why a new password cannot be taken, in words. */
export function findNewPasswordFault(
  texts: PageTexts,
  name: string,
  fields: { get(name: string): string },
): string | undefined {
  const password = fields.get('password');
  const fault = findPasswordFault(password, name);
  if (fault === undefined) return password === fields.get('again') ? undefined : texts.notEqual;
  return passwordFaultText(texts, fault);
}
