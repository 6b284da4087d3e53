// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { Rule } from '../contract/types.ts';
import { rule as buttonNavigates } from './buttons/button-navigates/rule.ts';
import { rule as stateByLookByTrial } from './buttons/state-by-look-by-trial/rule.ts';
import { rule as tabStateStaleByTrial } from './buttons/tab-state-stale-by-trial/rule.ts';
import { rule as toggleWithoutStateByTrial } from './buttons/toggle-without-state-by-trial/rule.ts';
import { rule as markupInText } from './code/markup-in-text/rule.ts';
import { rule as nestedControls } from './code/nested-controls/rule.ts';
import { rule as strayEndTag } from './code/stray-end-tag/rule.ts';
import { rule as currentByColour } from './colour/current-by-colour/rule.ts';
import { rule as drawnControlContrast } from './colour/drawn-control-contrast/rule.ts';
import { rule as focusLostInForcedColours } from './colour/focus-lost-in-forced-colours/rule.ts';
import { rule as stateContrast } from './colour/state-contrast/rule.ts';
import { rule as textTooFaint } from './colour/text-too-faint/rule.ts';
import { rule as dateAmbiguous } from './content/date-ambiguous/rule.ts';
import { rule as doubleNegative } from './content/double-negative/rule.ts';
import { rule as emojiRow } from './content/emoji-row/rule.ts';
import { rule as hoverGloss } from './content/hover-gloss/rule.ts';
import { rule as numberUngrouped } from './content/number-ungrouped/rule.ts';
import { rule as statementNoContact } from './content/statement-no-contact/rule.ts';
import { rule as symbolAsWord } from './content/symbol-as-word/rule.ts';
import { rule as dialogEscapeIgnored } from './focus/dialog-escape-ignored/rule.ts';
import { rule as dialogFocusNotKept } from './focus/dialog-focus-not-kept/rule.ts';
import { rule as dialogFocusNotMoved } from './focus/dialog-focus-not-moved/rule.ts';
import { rule as dialogFocusNotReturned } from './focus/dialog-focus-not-returned/rule.ts';
import { rule as dialogWithoutRoleByTrial } from './focus/dialog-without-role-by-trial/rule.ts';
import { rule as focusLostByTrial } from './focus/focus-lost-by-trial/rule.ts';
import { rule as selectChangesByTrial } from './focus/select-changes-by-trial/rule.ts';
import { rule as countNotAnnouncedByTrial } from './forms/count-not-announced-by-trial/rule.ts';
import { rule as counterNotAnnouncedByTrial } from './forms/counter-not-announced-by-trial/rule.ts';
import { rule as deleteWithoutAsking } from './forms/delete-without-asking/rule.ts';
import { rule as entriesClearedByTrial } from './forms/entries-cleared-by-trial/rule.ts';
import { rule as errorsByColourOnlyByTrial } from './forms/errors-by-colour-only-by-trial/rule.ts';
import { rule as errorsNotAnnouncedByTrial } from './forms/errors-not-announced-by-trial/rule.ts';
import { rule as expandedStaleByTrial } from './forms/expanded-stale-by-trial/rule.ts';
import { rule as groupLabelVague } from './forms/group-label-vague/rule.ts';
import { rule as instructionsAfterButton } from './forms/instructions-after-button/rule.ts';
import { rule as maxlengthShort } from './forms/maxlength-short/rule.ts';
import { rule as progressWithoutRole } from './forms/progress-without-role/rule.ts';
import { rule as resetButton } from './forms/reset-button/rule.ts';
import { rule as selectMultiple } from './forms/select-multiple/rule.ts';
import { rule as statusNotAnnouncedByTrial } from './forms/status-not-announced-by-trial/rule.ts';
import { rule as submitDisabled } from './forms/submit-disabled/rule.ts';
import { rule as suggestionsUntoldByTrial } from './forms/suggestions-untold-by-trial/rule.ts';
import { rule as suggestionsWithoutKeysByTrial } from './forms/suggestions-without-keys-by-trial/rule.ts';
import { rule as timerAnnounced } from './forms/timer-announced/rule.ts';
import { rule as typingInterruptedByTrial } from './forms/typing-interrupted-by-trial/rule.ts';
import { rule as frameCut } from './frames/frame-cut/rule.ts';
import { rule as frameNotInTabOrder } from './frames/frame-not-in-tab-order/rule.ts';
import { rule as altNotUpdatedByTrial } from './images/alt-not-updated-by-trial/rule.ts';
import { rule as altRepeatsCaption } from './images/alt-repeats-caption/rule.ts';
import { rule as iconNameReadOut } from './images/icon-name-read-out/rule.ts';
import { rule as ratingOnlyDrawn } from './images/rating-only-drawn/rule.ts';
import { rule as doubleClickOnly } from './keyboard/double-click-only/rule.ts';
import { rule as itemsWithoutKeys } from './keyboard/items-without-keys/rule.ts';
import { rule as labelOtherLanguage } from './language/label-other-language/rule.ts';
import { rule as clippedWhenEnlarged } from './layout/clipped-when-enlarged/rule.ts';
import { rule as clippedWhenNarrow } from './layout/clipped-when-narrow/rule.ts';
import { rule as clippedWhenSpaced } from './layout/clipped-when-spaced/rule.ts';
import { rule as goneWhenNarrow } from './layout/gone-when-narrow/rule.ts';
import { rule as pageFixedWidth } from './layout/page-fixed-width/rule.ts';
import { rule as pageScrollsSidewaysWhenNarrow } from './layout/page-scrolls-sideways-when-narrow/rule.ts';
import { rule as zoomBlockedByScript } from './layout/zoom-blocked-by-script/rule.ts';
import { rule as linkTextLong } from './links/link-text-long/rule.ts';
import { rule as flashingByTrial } from './motion/flashing-by-trial/rule.ts';
import { rule as motionIgnoresPreference } from './motion/motion-ignores-preference/rule.ts';
import { rule as motionIgnoresReducedMotion } from './motion/motion-ignores-reduced-motion/rule.ts';
import { rule as movingContentByTrial } from './motion/moving-content-by-trial/rule.ts';
import { rule as hoverContentNotDismissible } from './pointer/hover-content-not-dismissible/rule.ts';
import { rule as hoverContentNotDismissibleByTrial } from './pointer/hover-content-not-dismissible-by-trial/rule.ts';
import { rule as hoverContentNotHoverableByTrial } from './pointer/hover-content-not-hoverable-by-trial/rule.ts';
import { rule as hoverOnlyByTrial } from './pointer/hover-only-by-trial/rule.ts';
import { rule as helpMoves } from './site/help-moves/rule.ts';
import { rule as linkNamedDifferently } from './site/link-named-differently/rule.ts';
import { rule as navigationOrderDiffers } from './site/navigation-order-differs/rule.ts';
import { rule as titleOfOtherPage } from './site/title-of-other-page/rule.ts';
import { rule as applicationAroundText } from './structure/application-around-text/rule.ts';
import { rule as clockAnnounced } from './structure/clock-announced/rule.ts';
import { rule as contentHiddenFromReaders } from './structure/content-hidden-from-readers/rule.ts';
import { rule as currentMisplaced } from './structure/current-misplaced/rule.ts';
import { rule as headingRepeated } from './structure/heading-repeated/rule.ts';
import { rule as labelWithoutRole } from './structure/label-without-role/rule.ts';
import { rule as linksAsWidget } from './structure/links-as-widget/rule.ts';
import { rule as listInPieces } from './structure/list-in-pieces/rule.ts';
import { rule as meaningTakenAway } from './structure/meaning-taken-away/rule.ts';
import { rule as paragraphsByBreaks } from './structure/paragraphs-by-breaks/rule.ts';
import { rule as quoteUnmarked } from './structure/quote-unmarked/rule.ts';
import { rule as roleSwallowsText } from './structure/role-swallows-text/rule.ts';
import { rule as skipLinkAstray } from './structure/skip-link-astray/rule.ts';
import { rule as summaryMissing } from './structure/summary-missing/rule.ts';
import { rule as textReadTwice } from './structure/text-read-twice/rule.ts';
import { rule as titleUnchangedByTrial } from './structure/title-unchanged-by-trial/rule.ts';
import { rule as titleUnlikeHeading } from './structure/title-unlike-heading/rule.ts';
import { rule as cellOnlyDrawn } from './tables/cell-only-drawn/rule.ts';
import { rule as dittoMark } from './tables/ditto-mark/rule.ts';
import { rule as tableGroupNotHeader } from './tables/table-group-not-header/rule.ts';
import { rule as tableHeadersWrong } from './tables/table-headers-wrong/rule.ts';
import { rule as tableHeadsAlike } from './tables/table-heads-alike/rule.ts';
import { rule as textAcrossRows } from './tables/text-across-rows/rule.ts';
import { rule as centredText } from './text/centred-text/rule.ts';
import { rule as draftText } from './text/draft-text/rule.ts';
import { rule as garbledText } from './text/garbled-text/rule.ts';
import { rule as lookalikeLetters } from './text/lookalike-letters/rule.ts';
import { rule as mixedAlphabets } from './text/mixed-alphabets/rule.ts';
import { rule as proseInPre } from './text/prose-in-pre/rule.ts';
import { rule as rawValue } from './text/raw-value/rule.ts';
import { rule as spacedLetters } from './text/spaced-letters/rule.ts';
import { rule as textSizedByWindow } from './text/text-sized-by-window/rule.ts';

/** Rules that the panel does without: they need a driven browser, other pages or the page as it was sent, or matter less. */
export const DRIVEN_RULES: readonly Rule[] = [
  buttonNavigates,
  stateByLookByTrial,
  tabStateStaleByTrial,
  toggleWithoutStateByTrial,
  markupInText,
  nestedControls,
  strayEndTag,
  currentByColour,
  drawnControlContrast,
  focusLostInForcedColours,
  stateContrast,
  textTooFaint,
  dateAmbiguous,
  doubleNegative,
  emojiRow,
  hoverGloss,
  numberUngrouped,
  statementNoContact,
  symbolAsWord,
  dialogEscapeIgnored,
  dialogFocusNotKept,
  dialogFocusNotMoved,
  dialogFocusNotReturned,
  dialogWithoutRoleByTrial,
  focusLostByTrial,
  selectChangesByTrial,
  countNotAnnouncedByTrial,
  counterNotAnnouncedByTrial,
  deleteWithoutAsking,
  entriesClearedByTrial,
  errorsByColourOnlyByTrial,
  errorsNotAnnouncedByTrial,
  expandedStaleByTrial,
  groupLabelVague,
  instructionsAfterButton,
  maxlengthShort,
  progressWithoutRole,
  resetButton,
  selectMultiple,
  statusNotAnnouncedByTrial,
  submitDisabled,
  suggestionsUntoldByTrial,
  suggestionsWithoutKeysByTrial,
  timerAnnounced,
  typingInterruptedByTrial,
  frameCut,
  frameNotInTabOrder,
  altNotUpdatedByTrial,
  altRepeatsCaption,
  iconNameReadOut,
  ratingOnlyDrawn,
  doubleClickOnly,
  itemsWithoutKeys,
  labelOtherLanguage,
  clippedWhenEnlarged,
  clippedWhenNarrow,
  clippedWhenSpaced,
  goneWhenNarrow,
  pageFixedWidth,
  pageScrollsSidewaysWhenNarrow,
  zoomBlockedByScript,
  linkTextLong,
  flashingByTrial,
  motionIgnoresPreference,
  motionIgnoresReducedMotion,
  movingContentByTrial,
  hoverContentNotDismissible,
  hoverContentNotDismissibleByTrial,
  hoverContentNotHoverableByTrial,
  hoverOnlyByTrial,
  helpMoves,
  linkNamedDifferently,
  navigationOrderDiffers,
  titleOfOtherPage,
  applicationAroundText,
  clockAnnounced,
  contentHiddenFromReaders,
  currentMisplaced,
  headingRepeated,
  labelWithoutRole,
  linksAsWidget,
  listInPieces,
  meaningTakenAway,
  paragraphsByBreaks,
  quoteUnmarked,
  roleSwallowsText,
  skipLinkAstray,
  summaryMissing,
  textReadTwice,
  titleUnchangedByTrial,
  titleUnlikeHeading,
  cellOnlyDrawn,
  dittoMark,
  tableGroupNotHeader,
  tableHeadersWrong,
  tableHeadsAlike,
  textAcrossRows,
  centredText,
  draftText,
  garbledText,
  lookalikeLetters,
  mixedAlphabets,
  proseInPre,
  rawValue,
  spacedLetters,
  textSizedByWindow,
];
