// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { Rule } from '../contract/types.ts';
import { rule as controlUnreachable } from './focus/control-unreachable/rule.ts';
import { rule as focusChangesByTrial } from './focus/focus-changes-by-trial/rule.ts';
import { rule as focusIndicatorWeak } from './focus/focus-indicator-weak/rule.ts';
import { rule as focusNotVisible } from './focus/focus-not-visible/rule.ts';
import { rule as focusObscured } from './focus/focus-obscured/rule.ts';
import { rule as focusOrderBackwards } from './focus/focus-order-backwards/rule.ts';
import { rule as focusPartlyObscured } from './focus/focus-partly-obscured/rule.ts';
import { rule as keyboardTrap } from './focus/keyboard-trap/rule.ts';
import { rule as messageDisappearsByTrial } from './focus/message-disappears-by-trial/rule.ts';
import { rule as openDialogFocusNotKept } from './focus/open-dialog-focus-not-kept/rule.ts';

/** Rules about a walk with the focus through the page, which staff start in the panel. */
export const TRIAL_RULES: readonly Rule[] = [
  controlUnreachable,
  focusChangesByTrial,
  focusIndicatorWeak,
  focusNotVisible,
  focusObscured,
  focusOrderBackwards,
  focusPartlyObscured,
  keyboardTrap,
  messageDisappearsByTrial,
  openDialogFocusNotKept,
];
