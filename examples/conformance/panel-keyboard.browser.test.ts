import { holdToKeyboard, startPlain } from './hold-states.ts';
import { PANEL } from './states/panel.ts';

describe('conformance: panel, keyboard', () => {
  startPlain();
  holdToKeyboard(PANEL);
});
