// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { Rule } from '../contract/types.ts';
import { rule as buttonNameUninformative } from './buttons/button-name-uninformative/rule.ts';
import { rule as labelContentNameDiffers } from './buttons/label-content-name-differs/rule.ts';
import { rule as roleButtonLink } from './buttons/role-button-link/rule.ts';
import { rule as roleWithoutFocus } from './buttons/role-without-focus/rule.ts';
import { rule as tabsWithoutRoles } from './buttons/tabs-without-roles/rule.ts';
import { rule as toggleWithoutState } from './buttons/toggle-without-state/rule.ts';
import { rule as accesskey } from './code/accesskey/rule.ts';
import { rule as duplicateId } from './code/duplicate-id/rule.ts';
import { rule as obsoleteElement } from './code/obsolete-element/rule.ts';
import { rule as colourOnlyMeaning } from './colour/colour-only-meaning/rule.ts';
import { rule as inlineColour } from './colour/inline-colour/rule.ts';
import { rule as linkColourOnly } from './colour/link-colour-only/rule.ts';
import { rule as placeholderContrast } from './colour/placeholder-contrast/rule.ts';
import { rule as abbrNotExpanded } from './content/abbr-not-expanded/rule.ts';
import { rule as cssGeneratedText } from './content/css-generated-text/rule.ts';
import { rule as instructionByColour } from './content/instruction-by-colour/rule.ts';
import { rule as instructionByLocation } from './content/instruction-by-location/rule.ts';
import { rule as instructionByShape } from './content/instruction-by-shape/rule.ts';
import { rule as jargonWord } from './content/jargon-word/rule.ts';
import { rule as longTextNoStructure } from './content/long-text-no-structure/rule.ts';
import { rule as preAsciiArt } from './content/pre-ascii-art/rule.ts';
import { rule as autocompleteMissing } from './forms/autocomplete-missing/rule.ts';
import { rule as autocompleteWrong } from './forms/autocomplete-wrong/rule.ts';
import { rule as captcha } from './forms/captcha/rule.ts';
import { rule as describedbyMissing } from './forms/describedby-missing/rule.ts';
import { rule as duplicateFieldLabel } from './forms/duplicate-field-label/rule.ts';
import { rule as errorMessageNotTied } from './forms/error-message-not-tied/rule.ts';
import { rule as errorNoSuggestion } from './forms/error-no-suggestion/rule.ts';
import { rule as errorsByColourOnly } from './forms/errors-by-colour-only/rule.ts';
import { rule as errorsNotIdentified } from './forms/errors-not-identified/rule.ts';
import { rule as fieldBorderContrast } from './forms/field-border-contrast/rule.ts';
import { rule as fieldLabelVague } from './forms/field-label-vague/rule.ts';
import { rule as fieldNoVisibleLabel } from './forms/field-no-visible-label/rule.ts';
import { rule as fieldsetNoLegend } from './forms/fieldset-no-legend/rule.ts';
import { rule as fileLimitsNotTold } from './forms/file-limits-not-told/rule.ts';
import { rule as formNoSubmit } from './forms/form-no-submit/rule.ts';
import { rule as formatNotTold } from './forms/format-not-told/rule.ts';
import { rule as groupWithoutFieldset } from './forms/group-without-fieldset/rule.ts';
import { rule as hintNotAssociated } from './forms/hint-not-associated/rule.ts';
import { rule as labelFarFromField } from './forms/label-far-from-field/rule.ts';
import { rule as labelForMissing } from './forms/label-for-missing/rule.ts';
import { rule as legendEmpty } from './forms/legend-empty/rule.ts';
import { rule as numberForId } from './forms/number-for-id/rule.ts';
import { rule as passwordInPieces } from './forms/password-in-pieces/rule.ts';
import { rule as pasteBlocked } from './forms/paste-blocked/rule.ts';
import { rule as placeholderAsLabel } from './forms/placeholder-as-label/rule.ts';
import { rule as redundantEntry } from './forms/redundant-entry/rule.ts';
import { rule as requiredNotMarked } from './forms/required-not-marked/rule.ts';
import { rule as requiredSignUnexplained } from './forms/required-sign-unexplained/rule.ts';
import { rule as severalLabels } from './forms/several-labels/rule.ts';
import { rule as statusNotAnnounced } from './forms/status-not-announced/rule.ts';
import { rule as suggestionsWithoutRoles } from './forms/suggestions-without-roles/rule.ts';
import { rule as embedNoName } from './frames/embed-no-name/rule.ts';
import { rule as iframeSameTitle } from './frames/iframe-same-title/rule.ts';
import { rule as iframeTitleUnrelated } from './frames/iframe-title-unrelated/rule.ts';
import { rule as objectWmode } from './frames/object-wmode/rule.ts';
import { rule as altContradicts } from './images/alt-contradicts/rule.ts';
import { rule as altIsFilename } from './images/alt-is-filename/rule.ts';
import { rule as altVague } from './images/alt-vague/rule.ts';
import { rule as animatedGif } from './images/animated-gif/rule.ts';
import { rule as backgroundImageNoText } from './images/background-image-no-text/rule.ts';
import { rule as graphicNoAlternative } from './images/graphic-no-alternative/rule.ts';
import { rule as iconContrast } from './images/icon-contrast/rule.ts';
import { rule as imageOfText } from './images/image-of-text/rule.ts';
import { rule as imgAltTitle } from './images/img-alt-title/rule.ts';
import { rule as imgEmptyAltWithTitle } from './images/img-empty-alt-with-title/rule.ts';
import { rule as largeImageEmptyAlt } from './images/large-image-empty-alt/rule.ts';
import { rule as largeImageShortAlt } from './images/large-image-short-alt/rule.ts';
import { rule as spacerImage } from './images/spacer-image/rule.ts';
import { rule as choiceNotRendered } from './keyboard/choice-not-rendered/rule.ts';
import { rule as clickWithoutKeyboard } from './keyboard/click-without-keyboard/rule.ts';
import { rule as focusChangesContext } from './keyboard/focus-changes-context/rule.ts';
import { rule as focusNotVisibleByStyle } from './keyboard/focus-not-visible-by-style/rule.ts';
import { rule as focusObscuredByFixed } from './keyboard/focus-obscured-by-fixed/rule.ts';
import { rule as hoverOnlyContent } from './keyboard/hover-only-content/rule.ts';
import { rule as infoInTitle } from './keyboard/info-in-title/rule.ts';
import { rule as keyboardTrapByScript } from './keyboard/keyboard-trap-by-script/rule.ts';
import { rule as messageDisappears } from './keyboard/message-disappears/rule.ts';
import { rule as selectChangesContext } from './keyboard/select-changes-context/rule.ts';
import { rule as singleKeyShortcut } from './keyboard/single-key-shortcut/rule.ts';
import { rule as skipLinkHidden } from './keyboard/skip-link-hidden/rule.ts';
import { rule as dirContradictsLang } from './language/dir-contradicts-lang/rule.ts';
import { rule as pageLangMismatch } from './language/page-lang-mismatch/rule.ts';
import { rule as partLangMissing } from './language/part-lang-missing/rule.ts';
import { rule as partLangWrong } from './language/part-lang-wrong/rule.ts';
import { rule as readingLevel } from './language/reading-level/rule.ts';
import { rule as rtlLangNoDir } from './language/rtl-lang-no-dir/rule.ts';
import { rule as sentenceTooLong } from './language/sentence-too-long/rule.ts';
import { rule as orientationLocked } from './layout/orientation-locked/rule.ts';
import { rule as textClipped } from './layout/text-clipped/rule.ts';
import { rule as textNeedsHorizontalScroll } from './layout/text-needs-horizontal-scroll/rule.ts';
import { rule as visualOrderDiffers } from './layout/visual-order-differs/rule.ts';
import { rule as audioAutoplay } from './media/audio-autoplay/rule.ts';
import { rule as audioNoTranscript } from './media/audio-no-transcript/rule.ts';
import { rule as embeddedVideoCheck } from './media/embedded-video-check/rule.ts';
import { rule as videoNoAlternative } from './media/video-no-alternative/rule.ts';
import { rule as videoNoCaptions } from './media/video-no-captions/rule.ts';
import { rule as flashingAnimation } from './motion/flashing-animation/rule.ts';
import { rule as movingContentWithoutPause } from './motion/moving-content-without-pause/rule.ts';
import { rule as timeLimitNotAdjustable } from './motion/time-limit-not-adjustable/rule.ts';
import { rule as actionOnPointerDown } from './pointer/action-on-pointer-down/rule.ts';
import { rule as dragWithoutAlternative } from './pointer/drag-without-alternative/rule.ts';
import { rule as gestureWithoutAlternative } from './pointer/gesture-without-alternative/rule.ts';
import { rule as hoverContentNotHoverable } from './pointer/hover-content-not-hoverable/rule.ts';
import { rule as motionWithoutAlternative } from './pointer/motion-without-alternative/rule.ts';
import { rule as fakeTable } from './tables/fake-table/rule.ts';
import { rule as layoutTable } from './tables/layout-table/rule.ts';
import { rule as layoutTableMarkup } from './tables/layout-table-markup/rule.ts';
import { rule as nestedTable } from './tables/nested-table/rule.ts';
import { rule as tableEmptyCells } from './tables/table-empty-cells/rule.ts';
import { rule as tableHeadersNeedScope } from './tables/table-headers-need-scope/rule.ts';
import { rule as tableIrregular } from './tables/table-irregular/rule.ts';
import { rule as tableNoCaption } from './tables/table-no-caption/rule.ts';
import { rule as tableNoDataCells } from './tables/table-no-data-cells/rule.ts';
import { rule as tableNoHeaders } from './tables/table-no-headers/rule.ts';
import { rule as allCaps } from './text/all-caps/rule.ts';
import { rule as justifiedText } from './text/justified-text/rule.ts';
import { rule as lineHeightImportant } from './text/line-height-important/rule.ts';
import { rule as lineHeightTight } from './text/line-height-tight/rule.ts';
import { rule as lineTooLong } from './text/line-too-long/rule.ts';
import { rule as longItalic } from './text/long-italic/rule.ts';
import { rule as tinyText } from './text/tiny-text/rule.ts';
import { rule as underlinedText } from './text/underlined-text/rule.ts';

/** All other rules that read a page as it stands. */
export const LATER_RULES: readonly Rule[] = [
  buttonNameUninformative,
  labelContentNameDiffers,
  roleButtonLink,
  roleWithoutFocus,
  tabsWithoutRoles,
  toggleWithoutState,
  accesskey,
  duplicateId,
  obsoleteElement,
  colourOnlyMeaning,
  inlineColour,
  linkColourOnly,
  placeholderContrast,
  abbrNotExpanded,
  cssGeneratedText,
  instructionByColour,
  instructionByLocation,
  instructionByShape,
  jargonWord,
  longTextNoStructure,
  preAsciiArt,
  autocompleteMissing,
  autocompleteWrong,
  captcha,
  describedbyMissing,
  duplicateFieldLabel,
  errorMessageNotTied,
  errorNoSuggestion,
  errorsByColourOnly,
  errorsNotIdentified,
  fieldBorderContrast,
  fieldLabelVague,
  fieldNoVisibleLabel,
  fieldsetNoLegend,
  fileLimitsNotTold,
  formNoSubmit,
  formatNotTold,
  groupWithoutFieldset,
  hintNotAssociated,
  labelFarFromField,
  labelForMissing,
  legendEmpty,
  numberForId,
  passwordInPieces,
  pasteBlocked,
  placeholderAsLabel,
  redundantEntry,
  requiredNotMarked,
  requiredSignUnexplained,
  severalLabels,
  statusNotAnnounced,
  suggestionsWithoutRoles,
  embedNoName,
  iframeSameTitle,
  iframeTitleUnrelated,
  objectWmode,
  altContradicts,
  altIsFilename,
  altVague,
  animatedGif,
  backgroundImageNoText,
  graphicNoAlternative,
  iconContrast,
  imageOfText,
  imgAltTitle,
  imgEmptyAltWithTitle,
  largeImageEmptyAlt,
  largeImageShortAlt,
  spacerImage,
  choiceNotRendered,
  clickWithoutKeyboard,
  focusChangesContext,
  focusNotVisibleByStyle,
  focusObscuredByFixed,
  hoverOnlyContent,
  infoInTitle,
  keyboardTrapByScript,
  messageDisappears,
  selectChangesContext,
  singleKeyShortcut,
  skipLinkHidden,
  dirContradictsLang,
  pageLangMismatch,
  partLangMissing,
  partLangWrong,
  readingLevel,
  rtlLangNoDir,
  sentenceTooLong,
  orientationLocked,
  textClipped,
  textNeedsHorizontalScroll,
  visualOrderDiffers,
  audioAutoplay,
  audioNoTranscript,
  embeddedVideoCheck,
  videoNoAlternative,
  videoNoCaptions,
  flashingAnimation,
  movingContentWithoutPause,
  timeLimitNotAdjustable,
  actionOnPointerDown,
  dragWithoutAlternative,
  gestureWithoutAlternative,
  hoverContentNotHoverable,
  motionWithoutAlternative,
  fakeTable,
  layoutTable,
  layoutTableMarkup,
  nestedTable,
  tableEmptyCells,
  tableHeadersNeedScope,
  tableIrregular,
  tableNoCaption,
  tableNoDataCells,
  tableNoHeaders,
  allCaps,
  justifiedText,
  lineHeightImportant,
  lineHeightTight,
  lineTooLong,
  longItalic,
  tinyText,
  underlinedText,
];
