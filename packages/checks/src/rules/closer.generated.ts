// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { Rule } from '../contract/types.ts';
import { rule as buttonNavigates } from './buttons/button-navigates/rule.ts';
import { rule as chosenByClass } from './buttons/chosen-by-class/rule.ts';
import { rule as markupInText } from './code/markup-in-text/rule.ts';
import { rule as nestedControls } from './code/nested-controls/rule.ts';
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
import { rule as focusTakenByTimer } from './focus/focus-taken-by-timer/rule.ts';
import { rule as removalLosesFocus } from './focus/removal-loses-focus/rule.ts';
import { rule as deleteWithoutAsking } from './forms/delete-without-asking/rule.ts';
import { rule as groupLabelVague } from './forms/group-label-vague/rule.ts';
import { rule as instructionsAfterButton } from './forms/instructions-after-button/rule.ts';
import { rule as maxlengthShort } from './forms/maxlength-short/rule.ts';
import { rule as progressWithoutRole } from './forms/progress-without-role/rule.ts';
import { rule as resetButton } from './forms/reset-button/rule.ts';
import { rule as selectMultiple } from './forms/select-multiple/rule.ts';
import { rule as submitDisabled } from './forms/submit-disabled/rule.ts';
import { rule as timerAnnounced } from './forms/timer-announced/rule.ts';
import { rule as frameCut } from './frames/frame-cut/rule.ts';
import { rule as frameNotInTabOrder } from './frames/frame-not-in-tab-order/rule.ts';
import { rule as altRepeatsCaption } from './images/alt-repeats-caption/rule.ts';
import { rule as contactInPicture } from './images/contact-in-picture/rule.ts';
import { rule as iconNameReadOut } from './images/icon-name-read-out/rule.ts';
import { rule as ratingOnlyDrawn } from './images/rating-only-drawn/rule.ts';
import { rule as doubleClickOnly } from './keyboard/double-click-only/rule.ts';
import { rule as itemsWithoutKeys } from './keyboard/items-without-keys/rule.ts';
import { rule as labelOtherLanguage } from './language/label-other-language/rule.ts';
import { rule as pageFixedWidth } from './layout/page-fixed-width/rule.ts';
import { rule as zoomBlockedByScript } from './layout/zoom-blocked-by-script/rule.ts';
import { rule as linkTextLong } from './links/link-text-long/rule.ts';
import { rule as motionIgnoresReducedMotion } from './motion/motion-ignores-reduced-motion/rule.ts';
import { rule as hoverContentNotDismissible } from './pointer/hover-content-not-dismissible/rule.ts';
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
import { rule as titleUnlikeHeading } from './structure/title-unlike-heading/rule.ts';
import { rule as cellOnlyDrawn } from './tables/cell-only-drawn/rule.ts';
import { rule as dittoMark } from './tables/ditto-mark/rule.ts';
import { rule as sortNotTold } from './tables/sort-not-told/rule.ts';
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
import { rule as struckByStyle } from './text/struck-by-style/rule.ts';
import { rule as textSizedByWindow } from './text/text-sized-by-window/rule.ts';

/** Rules of less weight that read a page as it stands: the panel runs them when staff ask. */
export const CLOSER_RULES: readonly Rule[] = [
  buttonNavigates,
  chosenByClass,
  markupInText,
  nestedControls,
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
  focusTakenByTimer,
  removalLosesFocus,
  deleteWithoutAsking,
  groupLabelVague,
  instructionsAfterButton,
  maxlengthShort,
  progressWithoutRole,
  resetButton,
  selectMultiple,
  submitDisabled,
  timerAnnounced,
  frameCut,
  frameNotInTabOrder,
  altRepeatsCaption,
  contactInPicture,
  iconNameReadOut,
  ratingOnlyDrawn,
  doubleClickOnly,
  itemsWithoutKeys,
  labelOtherLanguage,
  pageFixedWidth,
  zoomBlockedByScript,
  linkTextLong,
  motionIgnoresReducedMotion,
  hoverContentNotDismissible,
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
  titleUnlikeHeading,
  cellOnlyDrawn,
  dittoMark,
  sortNotTold,
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
  struckByStyle,
  textSizedByWindow,
];
// They load after these, and share with them.
export { LATER_RULES } from './later.generated.ts';
