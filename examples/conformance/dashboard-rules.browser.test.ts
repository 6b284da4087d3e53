import { holdToRules, startPlain } from './hold-states.ts';
import { DASHBOARD } from './states/dashboard.ts';

describe('conformance: dashboard, rules', () => {
  startPlain();
  holdToRules(DASHBOARD);
});
