import type { PageTexts } from './pages/texts.ts';
import { findPasswordFault } from './passwords.ts';

/** Why a new password cannot be taken, in words. */
export function findNewPasswordFault(
  texts: PageTexts,
  name: string,
  fields: { get(name: string): string },
): string | undefined {
  const password = fields.get('password');
  const fault = findPasswordFault(password, name);
  if (fault === undefined) return password === fields.get('again') ? undefined : texts.notEqual;
  return { 'too-short': texts.tooShort, 'too-long': texts.tooLong, 'too-simple': texts.tooSimple }[
    fault
  ];
}
