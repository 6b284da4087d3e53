import { holdToRules, startPlain } from './hold-states.ts';
import { GUIDANCE } from './states/guidance.ts';

describe('conformance: guidance, rules', () => {
  startPlain();
  holdToRules(GUIDANCE);
});
