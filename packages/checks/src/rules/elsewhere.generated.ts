// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
/** Ids of the rules that the panel does not run by itself, by the reason. */
export const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'not measured: focus': [
    'control-unreachable',
    'focus-changes-by-trial',
    'focus-indicator-weak',
    'focus-not-visible',
    'focus-obscured',
    'focus-order-backwards',
    'focus-partly-obscured',
    'keyboard-trap',
    'message-disappears-by-trial',
    'open-dialog-focus-not-kept',
  ],
  'left to handrail check': [
    'button-navigates',
    'markup-in-text',
    'emoji-row',
    'maxlength-short',
    'title-unlike-heading',
  ],
  'not measured: presses': ['toggle-without-state-by-trial', 'status-not-announced-by-trial'],
  'not measured: source': ['stray-end-tag'],
  'not measured: dialogs': [
    'dialog-escape-ignored',
    'dialog-focus-not-kept',
    'dialog-focus-not-moved',
    'dialog-focus-not-returned',
  ],
  'not measured: changes': ['select-changes-by-trial'],
  'not measured: zoom': ['clipped-when-enlarged'],
  'not measured: reflow': ['clipped-when-narrow', 'page-scrolls-sideways-when-narrow'],
  'not measured: spacing': ['clipped-when-spaced'],
  'not measured: motion': [
    'flashing-by-trial',
    'motion-ignores-preference',
    'moving-content-by-trial',
  ],
  'not measured: hover': [
    'hover-content-not-dismissible-by-trial',
    'hover-content-not-hoverable-by-trial',
    'hover-only-by-trial',
  ],
  'not measured: pages': [
    'help-moves',
    'link-named-differently',
    'navigation-order-differs',
    'title-of-other-page',
  ],
};
