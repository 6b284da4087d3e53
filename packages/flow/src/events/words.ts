/**
 * The words of the event contract, each with what it says. `docs/events.md` is written from them.
 * Words are added, never taken away or given another meaning.
 */

export const DEVICES = ['phone', 'tablet', 'desktop'] as const;
/** Three classes of device: a finer one would help to tell browsers apart. */
export type Device = (typeof DEVICES)[number];

/** What told that an element is the target. */
export const FOUND_BY = ['finder', 'fingerprint'] as const;

/** How a run ended. */
export const END_REASONS = ['completed', 'exited', 'dismissed', 'failed'] as const;

/** Why a step's target was not pointed at. */
export const MISS_REASONS = [
  'none',
  'several',
  'hidden',
  'unexpected',
  'frame',
  'bad-css',
  'uncertain',
  'timed-out',
  'other',
] as const;
export type MissReason = (typeof MISS_REASONS)[number];
export const MISS_WORDS: Readonly<Record<MissReason, string>> = {
  none: 'nothing matches',
  several: 'more than one element matches',
  hidden: 'it is there and not visible',
  unexpected: 'it matched, but is not what the flow expects',
  frame: 'the frame is missing or closed to us',
  'bad-css': 'the selector is not CSS',
  uncertain: 'alike, but not enough',
  'timed-out': 'looking took too long',
  other: 'a reason that this version has no word for',
};

/** What somebody did that tells of trouble with a page, guidance or not. */
export const STRUGGLE_SIGNALS = [
  'rage-click',
  'dead-click',
  'error-click',
  'u-turn',
  'field-return',
  'field-left',
  'hesitation',
  'validation-loop',
  'rework',
] as const;
export type StruggleSignal = (typeof STRUGGLE_SIGNALS)[number];
export const STRUGGLE_WORDS: Readonly<Record<StruggleSignal, string>> = {
  'rage-click': 'three clicks in one place within a second',
  'dead-click': 'a click on a control after which nothing happened',
  'error-click': 'a click after which a script of the page failed',
  'u-turn': 'back to the page before within 7 seconds',
  'field-return': 'a field was entered for the third time',
  'field-left': 'the field touched last, where the page was left without submitting',
  hesitation: 'more than 10 seconds between entering a field and the first input',
  'validation-loop': 'a field was refused for the second time',
  rework: '15 or more deletions in one field',
};

/** How sure and how grave a finding of the accessibility checks is. */
export const FINDING_LEVELS = ['error', 'warning', 'manual'] as const;
export type FindingLevel = (typeof FINDING_LEVELS)[number];
export const FINDING_WORDS: Readonly<Record<FindingLevel, string>> = {
  error: 'certain, and keeps people out',
  warning: 'likely, or less grave',
  manual: 'a person has to judge',
};
