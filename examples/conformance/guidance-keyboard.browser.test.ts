import { holdToKeyboard, startPlain } from './hold-states.ts';
import { GUIDANCE } from './states/guidance.ts';

describe('conformance: guidance, keyboard', () => {
  startPlain();
  holdToKeyboard(GUIDANCE);
});
