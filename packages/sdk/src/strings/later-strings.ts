import type { LaterStrings, UiStrings } from '../view.ts';

const laterEn: LaterStrings = {
  continue: 'Continue',
  stopQuestion: 'Stop the help? What you typed in the form stays.',
  keepGoing: 'Keep going',
  resume: 'Continue: {title}',
  chooseOne: 'Choose one answer.',
  region: 'Help with this form',
  optional: '(optional)',
  answerAll: 'Choose an answer, or skip these questions.',
  send: 'Send',
};

/**
 * All texts of the interface, for the parts that are loaded after the first step. English keeps the
 * texts of these parts apart, so that the first step does not wait for them.
 */
export function allStrings(strings: UiStrings): UiStrings & LaterStrings {
  return { ...laterEn, ...strings };
}
