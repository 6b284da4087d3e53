import { createHash } from 'node:crypto';

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
export function createControlNames(seed: number): ControlNames {
  const containers = [
    `ctl${twoDigits(seed, 'master')}`,
    'MainContent',
    'wz',
    `ctl${twoDigits(seed, 'wizard')}`,
  ];
  return {
    id: (control) => [...containers, control].join('_'),
    name: (control) => [...containers, control].join('$'),
  };
}

function twoDigits(seed: number, part: string): string {
  const hash = createHash('sha256')
    .update(`${part}:${String(seed)}`)
    .digest();
  return String(hash.readUInt32BE(0) % 100).padStart(2, '0');
}
