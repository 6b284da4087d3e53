import { holdToSettings, startPlain } from './hold-states.ts';
import { PANEL } from './states/panel.ts';

describe('conformance: panel, settings', () => {
  startPlain();
  holdToSettings(PANEL);
});
