/** What the panel loads once somebody wants the use by keyboard tried. */
export { probeFocus } from '../probe/focus-probe.ts';
export { TRIAL_RULES as rules } from '../rules/trial.generated.ts';
