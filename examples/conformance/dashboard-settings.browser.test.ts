import { holdToSettings, startPlain } from './hold-states.ts';
import { DASHBOARD } from './states/dashboard.ts';

describe('conformance: dashboard, settings', () => {
  startPlain();
  holdToSettings(DASHBOARD);
});
