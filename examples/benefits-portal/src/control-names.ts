import { createHash } from 'node:crypto';
import type { Release } from './release.ts';

/** The ids and names that one build of the portal gives its controls. */
export interface ControlNames {
  /** As in `ctl07_MainContent_wz_ctl14_txtHHSize`. */
  id(control: string): string;
  /** As in `ctl07$MainContent$wz$ctl14$txtHHSize`. */
  name(control: string): string;
}

/**
 * Numbers the naming containers as one build would. WebForms counts containers without an id of
 * their own (`ctlNN`), so one new control in the master page renames every field of the portal:
 * another seed stands for another build.
 */
export function createControlNames(seed: number, { pathOf }: Release): ControlNames {
  const path = (control: string): readonly string[] =>
    pathOf(control, (container) => twoDigits(seed, container));
  return {
    id: (control) => path(control).join('_'),
    name: (control) => path(control).join('$'),
  };
}

function twoDigits(seed: number, part: string): string {
  const hash = createHash('sha256')
    .update(`${part}:${String(seed)}`)
    .digest();
  return String(hash.readUInt32BE(0) % 100).padStart(2, '0');
}
