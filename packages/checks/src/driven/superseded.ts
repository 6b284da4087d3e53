import type { Finding } from '../contract/finding.ts';

/** Rules that judge from styles and scripts what was measured here: where both spoke, the measurement holds. */
const MEASURED_BY: Readonly<Record<string, string>> = {
  'focus-not-visible-by-style': 'focus-not-visible',
  'focus-obscured-by-fixed': 'focus-obscured',
  'keyboard-trap-by-script': 'keyboard-trap',
};
/** The same problem, found by reading and by trial: said once of an element. */
const SAME_AS: Readonly<Record<string, string>> = {
  'focus-changes-by-trial': 'focus-changes-context',
  'message-disappears-by-trial': 'message-disappears',
  'select-changes-by-trial': 'select-changes-context',
  'status-not-announced-by-trial': 'status-not-announced',
  'suggestions-untold-by-trial': 'suggestions-without-roles',
  'toggle-without-state-by-trial': 'toggle-without-state',
  'hover-only-by-trial': 'hover-only-content',
  'flashing-by-trial': 'flashing-animation',
  'motion-ignores-preference': 'motion-ignores-reduced-motion',
  'moving-content-by-trial': 'moving-content-without-pause',
};

/** Leaves out what a measurement has refuted, and what is said of an element already. */
export function withoutSuperseded(
  findings: readonly Finding[],
  ran: ReadonlySet<string>,
): readonly Finding[] {
  const said = new Set(findings.map(({ rule, place }) => keyOf(rule, place.path)));
  return findings.filter(({ rule, place }) => {
    const measured = MEASURED_BY[rule];
    const same = SAME_AS[rule];
    if (measured !== undefined && ran.has(measured)) return false;
    return same === undefined || !said.has(keyOf(same, place.path));
  });
}

function keyOf(rule: string, path: readonly string[]): string {
  return [rule, ...path].join('\n');
}
