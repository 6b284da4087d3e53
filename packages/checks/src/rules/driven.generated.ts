// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { Rule } from '../contract/types.ts';
import { rule as stateByLookByTrial } from './buttons/state-by-look-by-trial/rule.ts';
import { rule as tabStateStaleByTrial } from './buttons/tab-state-stale-by-trial/rule.ts';
import { rule as toggleWithoutStateByTrial } from './buttons/toggle-without-state-by-trial/rule.ts';
import { rule as strayEndTag } from './code/stray-end-tag/rule.ts';
import { rule as textOverPictureFaint } from './colour/text-over-picture-faint/rule.ts';
import { rule as dialogEscapeIgnored } from './focus/dialog-escape-ignored/rule.ts';
import { rule as dialogFocusNotKept } from './focus/dialog-focus-not-kept/rule.ts';
import { rule as dialogFocusNotMoved } from './focus/dialog-focus-not-moved/rule.ts';
import { rule as dialogFocusNotReturned } from './focus/dialog-focus-not-returned/rule.ts';
import { rule as dialogWithoutRoleByTrial } from './focus/dialog-without-role-by-trial/rule.ts';
import { rule as focusLostByTrial } from './focus/focus-lost-by-trial/rule.ts';
import { rule as selectChangesByTrial } from './focus/select-changes-by-trial/rule.ts';
import { rule as countNotAnnouncedByTrial } from './forms/count-not-announced-by-trial/rule.ts';
import { rule as counterNotAnnouncedByTrial } from './forms/counter-not-announced-by-trial/rule.ts';
import { rule as entriesClearedByTrial } from './forms/entries-cleared-by-trial/rule.ts';
import { rule as errorsByColourOnlyByTrial } from './forms/errors-by-colour-only-by-trial/rule.ts';
import { rule as errorsNotAnnouncedByTrial } from './forms/errors-not-announced-by-trial/rule.ts';
import { rule as expandedStaleByTrial } from './forms/expanded-stale-by-trial/rule.ts';
import { rule as statusNotAnnouncedByTrial } from './forms/status-not-announced-by-trial/rule.ts';
import { rule as suggestionsUntoldByTrial } from './forms/suggestions-untold-by-trial/rule.ts';
import { rule as suggestionsWithoutKeysByTrial } from './forms/suggestions-without-keys-by-trial/rule.ts';
import { rule as typingInterruptedByTrial } from './forms/typing-interrupted-by-trial/rule.ts';
import { rule as altNotUpdatedByTrial } from './images/alt-not-updated-by-trial/rule.ts';
import { rule as clippedWhenEnlarged } from './layout/clipped-when-enlarged/rule.ts';
import { rule as clippedWhenNarrow } from './layout/clipped-when-narrow/rule.ts';
import { rule as clippedWhenSpaced } from './layout/clipped-when-spaced/rule.ts';
import { rule as goneWhenNarrow } from './layout/gone-when-narrow/rule.ts';
import { rule as pageScrollsSidewaysWhenNarrow } from './layout/page-scrolls-sideways-when-narrow/rule.ts';
import { rule as slitWhenNarrow } from './layout/slit-when-narrow/rule.ts';
import { rule as flashingByTrial } from './motion/flashing-by-trial/rule.ts';
import { rule as motionIgnoresPreference } from './motion/motion-ignores-preference/rule.ts';
import { rule as movingContentByTrial } from './motion/moving-content-by-trial/rule.ts';
import { rule as hoverContentNotDismissibleByTrial } from './pointer/hover-content-not-dismissible-by-trial/rule.ts';
import { rule as hoverContentNotHoverableByTrial } from './pointer/hover-content-not-hoverable-by-trial/rule.ts';
import { rule as hoverOnlyByTrial } from './pointer/hover-only-by-trial/rule.ts';
import { rule as helpMoves } from './site/help-moves/rule.ts';
import { rule as linkNamedDifferently } from './site/link-named-differently/rule.ts';
import { rule as navigationOrderDiffers } from './site/navigation-order-differs/rule.ts';
import { rule as titleOfOtherPage } from './site/title-of-other-page/rule.ts';
import { rule as titleUnchangedByTrial } from './structure/title-unchanged-by-trial/rule.ts';

/** Rules that the panel does without: they need a driven browser, other pages or the page as it was sent. */
export const DRIVEN_RULES: readonly Rule[] = [
  stateByLookByTrial,
  tabStateStaleByTrial,
  toggleWithoutStateByTrial,
  strayEndTag,
  textOverPictureFaint,
  dialogEscapeIgnored,
  dialogFocusNotKept,
  dialogFocusNotMoved,
  dialogFocusNotReturned,
  dialogWithoutRoleByTrial,
  focusLostByTrial,
  selectChangesByTrial,
  countNotAnnouncedByTrial,
  counterNotAnnouncedByTrial,
  entriesClearedByTrial,
  errorsByColourOnlyByTrial,
  errorsNotAnnouncedByTrial,
  expandedStaleByTrial,
  statusNotAnnouncedByTrial,
  suggestionsUntoldByTrial,
  suggestionsWithoutKeysByTrial,
  typingInterruptedByTrial,
  altNotUpdatedByTrial,
  clippedWhenEnlarged,
  clippedWhenNarrow,
  clippedWhenSpaced,
  goneWhenNarrow,
  pageScrollsSidewaysWhenNarrow,
  slitWhenNarrow,
  flashingByTrial,
  motionIgnoresPreference,
  movingContentByTrial,
  hoverContentNotDismissibleByTrial,
  hoverContentNotHoverableByTrial,
  hoverOnlyByTrial,
  helpMoves,
  linkNamedDifferently,
  navigationOrderDiffers,
  titleOfOtherPage,
  titleUnchangedByTrial,
];
