import { holdToKeyboard, startPlain } from './hold-states.ts';
import { DASHBOARD } from './states/dashboard.ts';

describe('conformance: dashboard, keyboard', () => {
  startPlain();
  holdToKeyboard(DASHBOARD);
});
