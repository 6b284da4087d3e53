import { holdToRules, startPlain } from './hold-states.ts';
import { PANEL } from './states/panel.ts';

describe('conformance: panel, rules', () => {
  startPlain();
  holdToRules(PANEL);
});
