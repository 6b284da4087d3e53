import { holdToSettings, startPlain } from './hold-states.ts';
import { GUIDANCE } from './states/guidance.ts';

describe('conformance: guidance, settings', () => {
  startPlain();
  holdToSettings(GUIDANCE);
});
