// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { Examples } from '../contract/types.ts';
import { examples as buttonNameUninformative } from './buttons/button-name-uninformative/examples.ts';
import { examples as buttonNavigates } from './buttons/button-navigates/examples.ts';
import { examples as chosenByClass } from './buttons/chosen-by-class/examples.ts';
import { examples as labelContentNameDiffers } from './buttons/label-content-name-differs/examples.ts';
import { examples as roleButtonLink } from './buttons/role-button-link/examples.ts';
import { examples as roleWithoutFocus } from './buttons/role-without-focus/examples.ts';
import { examples as stateByLookByTrial } from './buttons/state-by-look-by-trial/examples.ts';
import { examples as tabStateStaleByTrial } from './buttons/tab-state-stale-by-trial/examples.ts';
import { examples as tabsWithoutRoles } from './buttons/tabs-without-roles/examples.ts';
import { examples as toggleWithoutState } from './buttons/toggle-without-state/examples.ts';
import { examples as toggleWithoutStateByTrial } from './buttons/toggle-without-state-by-trial/examples.ts';
import { examples as accesskey } from './code/accesskey/examples.ts';
import { examples as duplicateId } from './code/duplicate-id/examples.ts';
import { examples as markupInText } from './code/markup-in-text/examples.ts';
import { examples as nestedControls } from './code/nested-controls/examples.ts';
import { examples as obsoleteElement } from './code/obsolete-element/examples.ts';
import { examples as strayEndTag } from './code/stray-end-tag/examples.ts';
import { examples as colourOnlyMeaning } from './colour/colour-only-meaning/examples.ts';
import { examples as currentByColour } from './colour/current-by-colour/examples.ts';
import { examples as drawnControlContrast } from './colour/drawn-control-contrast/examples.ts';
import { examples as focusLostInForcedColours } from './colour/focus-lost-in-forced-colours/examples.ts';
import { examples as inlineColour } from './colour/inline-colour/examples.ts';
import { examples as linkColourOnly } from './colour/link-colour-only/examples.ts';
import { examples as placeholderContrast } from './colour/placeholder-contrast/examples.ts';
import { examples as stateContrast } from './colour/state-contrast/examples.ts';
import { examples as textOverPictureFaint } from './colour/text-over-picture-faint/examples.ts';
import { examples as textTooFaint } from './colour/text-too-faint/examples.ts';
import { examples as abbrNotExpanded } from './content/abbr-not-expanded/examples.ts';
import { examples as cssGeneratedText } from './content/css-generated-text/examples.ts';
import { examples as dateAmbiguous } from './content/date-ambiguous/examples.ts';
import { examples as doubleNegative } from './content/double-negative/examples.ts';
import { examples as emojiRow } from './content/emoji-row/examples.ts';
import { examples as hoverGloss } from './content/hover-gloss/examples.ts';
import { examples as instructionByColour } from './content/instruction-by-colour/examples.ts';
import { examples as instructionByLocation } from './content/instruction-by-location/examples.ts';
import { examples as instructionByShape } from './content/instruction-by-shape/examples.ts';
import { examples as jargonWord } from './content/jargon-word/examples.ts';
import { examples as longTextNoStructure } from './content/long-text-no-structure/examples.ts';
import { examples as numberUngrouped } from './content/number-ungrouped/examples.ts';
import { examples as preAsciiArt } from './content/pre-ascii-art/examples.ts';
import { examples as statementNoContact } from './content/statement-no-contact/examples.ts';
import { examples as symbolAsWord } from './content/symbol-as-word/examples.ts';
import { examples as controlUnreachable } from './focus/control-unreachable/examples.ts';
import { examples as dialogEscapeIgnored } from './focus/dialog-escape-ignored/examples.ts';
import { examples as dialogFocusNotKept } from './focus/dialog-focus-not-kept/examples.ts';
import { examples as dialogFocusNotMoved } from './focus/dialog-focus-not-moved/examples.ts';
import { examples as dialogFocusNotReturned } from './focus/dialog-focus-not-returned/examples.ts';
import { examples as dialogWithoutRoleByTrial } from './focus/dialog-without-role-by-trial/examples.ts';
import { examples as focusChangesByTrial } from './focus/focus-changes-by-trial/examples.ts';
import { examples as focusIndicatorWeak } from './focus/focus-indicator-weak/examples.ts';
import { examples as focusLostByTrial } from './focus/focus-lost-by-trial/examples.ts';
import { examples as focusNotVisible } from './focus/focus-not-visible/examples.ts';
import { examples as focusObscured } from './focus/focus-obscured/examples.ts';
import { examples as focusOrderBackwards } from './focus/focus-order-backwards/examples.ts';
import { examples as focusPartlyObscured } from './focus/focus-partly-obscured/examples.ts';
import { examples as focusTakenByTimer } from './focus/focus-taken-by-timer/examples.ts';
import { examples as keyboardTrap } from './focus/keyboard-trap/examples.ts';
import { examples as messageDisappearsByTrial } from './focus/message-disappears-by-trial/examples.ts';
import { examples as openDialogFocusNotKept } from './focus/open-dialog-focus-not-kept/examples.ts';
import { examples as removalLosesFocus } from './focus/removal-loses-focus/examples.ts';
import { examples as selectChangesByTrial } from './focus/select-changes-by-trial/examples.ts';
import { examples as autocompleteMissing } from './forms/autocomplete-missing/examples.ts';
import { examples as autocompleteWrong } from './forms/autocomplete-wrong/examples.ts';
import { examples as captcha } from './forms/captcha/examples.ts';
import { examples as countNotAnnouncedByTrial } from './forms/count-not-announced-by-trial/examples.ts';
import { examples as counterNotAnnouncedByTrial } from './forms/counter-not-announced-by-trial/examples.ts';
import { examples as deleteWithoutAsking } from './forms/delete-without-asking/examples.ts';
import { examples as describedbyMissing } from './forms/describedby-missing/examples.ts';
import { examples as duplicateFieldLabel } from './forms/duplicate-field-label/examples.ts';
import { examples as entriesClearedByTrial } from './forms/entries-cleared-by-trial/examples.ts';
import { examples as errorMessageNotTied } from './forms/error-message-not-tied/examples.ts';
import { examples as errorNoSuggestion } from './forms/error-no-suggestion/examples.ts';
import { examples as errorsByColourOnly } from './forms/errors-by-colour-only/examples.ts';
import { examples as errorsByColourOnlyByTrial } from './forms/errors-by-colour-only-by-trial/examples.ts';
import { examples as errorsNotAnnouncedByTrial } from './forms/errors-not-announced-by-trial/examples.ts';
import { examples as errorsNotIdentified } from './forms/errors-not-identified/examples.ts';
import { examples as expandedStaleByTrial } from './forms/expanded-stale-by-trial/examples.ts';
import { examples as fieldBorderContrast } from './forms/field-border-contrast/examples.ts';
import { examples as fieldLabelVague } from './forms/field-label-vague/examples.ts';
import { examples as fieldNoVisibleLabel } from './forms/field-no-visible-label/examples.ts';
import { examples as fieldsetNoLegend } from './forms/fieldset-no-legend/examples.ts';
import { examples as fileLimitsNotTold } from './forms/file-limits-not-told/examples.ts';
import { examples as formNoSubmit } from './forms/form-no-submit/examples.ts';
import { examples as formatNotTold } from './forms/format-not-told/examples.ts';
import { examples as groupLabelVague } from './forms/group-label-vague/examples.ts';
import { examples as groupWithoutFieldset } from './forms/group-without-fieldset/examples.ts';
import { examples as hintNotAssociated } from './forms/hint-not-associated/examples.ts';
import { examples as instructionsAfterButton } from './forms/instructions-after-button/examples.ts';
import { examples as labelFarFromField } from './forms/label-far-from-field/examples.ts';
import { examples as labelForMissing } from './forms/label-for-missing/examples.ts';
import { examples as legendEmpty } from './forms/legend-empty/examples.ts';
import { examples as maxlengthShort } from './forms/maxlength-short/examples.ts';
import { examples as numberForId } from './forms/number-for-id/examples.ts';
import { examples as passwordInPieces } from './forms/password-in-pieces/examples.ts';
import { examples as pasteBlocked } from './forms/paste-blocked/examples.ts';
import { examples as placeholderAsLabel } from './forms/placeholder-as-label/examples.ts';
import { examples as progressWithoutRole } from './forms/progress-without-role/examples.ts';
import { examples as redundantEntry } from './forms/redundant-entry/examples.ts';
import { examples as requiredNotMarked } from './forms/required-not-marked/examples.ts';
import { examples as requiredSignUnexplained } from './forms/required-sign-unexplained/examples.ts';
import { examples as resetButton } from './forms/reset-button/examples.ts';
import { examples as selectMultiple } from './forms/select-multiple/examples.ts';
import { examples as severalLabels } from './forms/several-labels/examples.ts';
import { examples as statusNotAnnounced } from './forms/status-not-announced/examples.ts';
import { examples as statusNotAnnouncedByTrial } from './forms/status-not-announced-by-trial/examples.ts';
import { examples as submitDisabled } from './forms/submit-disabled/examples.ts';
import { examples as suggestionsUntoldByTrial } from './forms/suggestions-untold-by-trial/examples.ts';
import { examples as suggestionsWithoutKeysByTrial } from './forms/suggestions-without-keys-by-trial/examples.ts';
import { examples as suggestionsWithoutRoles } from './forms/suggestions-without-roles/examples.ts';
import { examples as timerAnnounced } from './forms/timer-announced/examples.ts';
import { examples as typingInterruptedByTrial } from './forms/typing-interrupted-by-trial/examples.ts';
import { examples as embedNoName } from './frames/embed-no-name/examples.ts';
import { examples as frameCut } from './frames/frame-cut/examples.ts';
import { examples as frameNotInTabOrder } from './frames/frame-not-in-tab-order/examples.ts';
import { examples as iframeSameTitle } from './frames/iframe-same-title/examples.ts';
import { examples as iframeTitleUnrelated } from './frames/iframe-title-unrelated/examples.ts';
import { examples as objectWmode } from './frames/object-wmode/examples.ts';
import { examples as altContradicts } from './images/alt-contradicts/examples.ts';
import { examples as altIsFilename } from './images/alt-is-filename/examples.ts';
import { examples as altNotUpdatedByTrial } from './images/alt-not-updated-by-trial/examples.ts';
import { examples as altRepeatsCaption } from './images/alt-repeats-caption/examples.ts';
import { examples as altVague } from './images/alt-vague/examples.ts';
import { examples as animatedGif } from './images/animated-gif/examples.ts';
import { examples as backgroundImageNoText } from './images/background-image-no-text/examples.ts';
import { examples as contactInPicture } from './images/contact-in-picture/examples.ts';
import { examples as graphicNoAlternative } from './images/graphic-no-alternative/examples.ts';
import { examples as iconContrast } from './images/icon-contrast/examples.ts';
import { examples as iconNameReadOut } from './images/icon-name-read-out/examples.ts';
import { examples as imageOfText } from './images/image-of-text/examples.ts';
import { examples as imgAltTitle } from './images/img-alt-title/examples.ts';
import { examples as imgEmptyAltWithTitle } from './images/img-empty-alt-with-title/examples.ts';
import { examples as largeImageEmptyAlt } from './images/large-image-empty-alt/examples.ts';
import { examples as largeImageShortAlt } from './images/large-image-short-alt/examples.ts';
import { examples as ratingOnlyDrawn } from './images/rating-only-drawn/examples.ts';
import { examples as spacerImage } from './images/spacer-image/examples.ts';
import { examples as choiceNotRendered } from './keyboard/choice-not-rendered/examples.ts';
import { examples as clickWithoutKeyboard } from './keyboard/click-without-keyboard/examples.ts';
import { examples as doubleClickOnly } from './keyboard/double-click-only/examples.ts';
import { examples as focusChangesContext } from './keyboard/focus-changes-context/examples.ts';
import { examples as focusNotVisibleByStyle } from './keyboard/focus-not-visible-by-style/examples.ts';
import { examples as focusObscuredByFixed } from './keyboard/focus-obscured-by-fixed/examples.ts';
import { examples as hoverOnlyContent } from './keyboard/hover-only-content/examples.ts';
import { examples as infoInTitle } from './keyboard/info-in-title/examples.ts';
import { examples as itemsWithoutKeys } from './keyboard/items-without-keys/examples.ts';
import { examples as keyboardTrapByScript } from './keyboard/keyboard-trap-by-script/examples.ts';
import { examples as messageDisappears } from './keyboard/message-disappears/examples.ts';
import { examples as selectChangesContext } from './keyboard/select-changes-context/examples.ts';
import { examples as singleKeyShortcut } from './keyboard/single-key-shortcut/examples.ts';
import { examples as skipLinkHidden } from './keyboard/skip-link-hidden/examples.ts';
import { examples as dirContradictsLang } from './language/dir-contradicts-lang/examples.ts';
import { examples as labelOtherLanguage } from './language/label-other-language/examples.ts';
import { examples as pageLangMismatch } from './language/page-lang-mismatch/examples.ts';
import { examples as partLangMissing } from './language/part-lang-missing/examples.ts';
import { examples as partLangWrong } from './language/part-lang-wrong/examples.ts';
import { examples as readingLevel } from './language/reading-level/examples.ts';
import { examples as rtlLangNoDir } from './language/rtl-lang-no-dir/examples.ts';
import { examples as sentenceTooLong } from './language/sentence-too-long/examples.ts';
import { examples as clippedWhenEnlarged } from './layout/clipped-when-enlarged/examples.ts';
import { examples as clippedWhenNarrow } from './layout/clipped-when-narrow/examples.ts';
import { examples as clippedWhenSpaced } from './layout/clipped-when-spaced/examples.ts';
import { examples as goneWhenNarrow } from './layout/gone-when-narrow/examples.ts';
import { examples as orientationLocked } from './layout/orientation-locked/examples.ts';
import { examples as pageFixedWidth } from './layout/page-fixed-width/examples.ts';
import { examples as pageScrollsSidewaysWhenNarrow } from './layout/page-scrolls-sideways-when-narrow/examples.ts';
import { examples as slitWhenNarrow } from './layout/slit-when-narrow/examples.ts';
import { examples as textClipped } from './layout/text-clipped/examples.ts';
import { examples as textNeedsHorizontalScroll } from './layout/text-needs-horizontal-scroll/examples.ts';
import { examples as visualOrderDiffers } from './layout/visual-order-differs/examples.ts';
import { examples as zoomBlockedByScript } from './layout/zoom-blocked-by-script/examples.ts';
import { examples as adjacentDuplicateLinks } from './links/adjacent-duplicate-links/examples.ts';
import { examples as hiddenTextInLink } from './links/hidden-text-in-link/examples.ts';
import { examples as linkFileNoFormat } from './links/link-file-no-format/examples.ts';
import { examples as linkHash } from './links/link-hash/examples.ts';
import { examples as linkJavascript } from './links/link-javascript/examples.ts';
import { examples as linkMediaNoTranscript } from './links/link-media-no-transcript/examples.ts';
import { examples as linkNewWindow } from './links/link-new-window/examples.ts';
import { examples as linkTextGeneric } from './links/link-text-generic/examples.ts';
import { examples as linkTextLong } from './links/link-text-long/examples.ts';
import { examples as linkTextUrl } from './links/link-text-url/examples.ts';
import { examples as linkTitleSame } from './links/link-title-same/examples.ts';
import { examples as linkToImageFile } from './links/link-to-image-file/examples.ts';
import { examples as linksNotSeparated } from './links/links-not-separated/examples.ts';
import { examples as linksSameText } from './links/links-same-text/examples.ts';
import { examples as audioAutoplay } from './media/audio-autoplay/examples.ts';
import { examples as audioNoTranscript } from './media/audio-no-transcript/examples.ts';
import { examples as embeddedVideoCheck } from './media/embedded-video-check/examples.ts';
import { examples as videoNoAlternative } from './media/video-no-alternative/examples.ts';
import { examples as videoNoCaptions } from './media/video-no-captions/examples.ts';
import { examples as flashingAnimation } from './motion/flashing-animation/examples.ts';
import { examples as flashingByTrial } from './motion/flashing-by-trial/examples.ts';
import { examples as motionIgnoresPreference } from './motion/motion-ignores-preference/examples.ts';
import { examples as motionIgnoresReducedMotion } from './motion/motion-ignores-reduced-motion/examples.ts';
import { examples as movingContentByTrial } from './motion/moving-content-by-trial/examples.ts';
import { examples as movingContentWithoutPause } from './motion/moving-content-without-pause/examples.ts';
import { examples as timeLimitNotAdjustable } from './motion/time-limit-not-adjustable/examples.ts';
import { examples as actionOnPointerDown } from './pointer/action-on-pointer-down/examples.ts';
import { examples as dragWithoutAlternative } from './pointer/drag-without-alternative/examples.ts';
import { examples as gestureWithoutAlternative } from './pointer/gesture-without-alternative/examples.ts';
import { examples as hoverContentNotDismissible } from './pointer/hover-content-not-dismissible/examples.ts';
import { examples as hoverContentNotDismissibleByTrial } from './pointer/hover-content-not-dismissible-by-trial/examples.ts';
import { examples as hoverContentNotHoverable } from './pointer/hover-content-not-hoverable/examples.ts';
import { examples as hoverContentNotHoverableByTrial } from './pointer/hover-content-not-hoverable-by-trial/examples.ts';
import { examples as hoverOnlyByTrial } from './pointer/hover-only-by-trial/examples.ts';
import { examples as motionWithoutAlternative } from './pointer/motion-without-alternative/examples.ts';
import { examples as helpMoves } from './site/help-moves/examples.ts';
import { examples as linkNamedDifferently } from './site/link-named-differently/examples.ts';
import { examples as navigationOrderDiffers } from './site/navigation-order-differs/examples.ts';
import { examples as titleOfOtherPage } from './site/title-of-other-page/examples.ts';
import { examples as applicationAroundText } from './structure/application-around-text/examples.ts';
import { examples as articleIsNav } from './structure/article-is-nav/examples.ts';
import { examples as clockAnnounced } from './structure/clock-announced/examples.ts';
import { examples as contentHiddenFromReaders } from './structure/content-hidden-from-readers/examples.ts';
import { examples as currentMisplaced } from './structure/current-misplaced/examples.ts';
import { examples as currentNotTold } from './structure/current-not-told/examples.ts';
import { examples as dialogNoName } from './structure/dialog-no-name/examples.ts';
import { examples as emptyParagraph } from './structure/empty-paragraph/examples.ts';
import { examples as fakeHeading } from './structure/fake-heading/examples.ts';
import { examples as fakeList } from './structure/fake-list/examples.ts';
import { examples as headingGeneric } from './structure/heading-generic/examples.ts';
import { examples as headingManyH1 } from './structure/heading-many-h1/examples.ts';
import { examples as headingRepeated } from './structure/heading-repeated/examples.ts';
import { examples as headingTooLong } from './structure/heading-too-long/examples.ts';
import { examples as labelWithoutRole } from './structure/label-without-role/examples.ts';
import { examples as linksAsWidget } from './structure/links-as-widget/examples.ts';
import { examples as listInPieces } from './structure/list-in-pieces/examples.ts';
import { examples as meaningTakenAway } from './structure/meaning-taken-away/examples.ts';
import { examples as paragraphsByBreaks } from './structure/paragraphs-by-breaks/examples.ts';
import { examples as quoteUnmarked } from './structure/quote-unmarked/examples.ts';
import { examples as roleSwallowsText } from './structure/role-swallows-text/examples.ts';
import { examples as skipLinkAstray } from './structure/skip-link-astray/examples.ts';
import { examples as summaryMissing } from './structure/summary-missing/examples.ts';
import { examples as textReadTwice } from './structure/text-read-twice/examples.ts';
import { examples as titlePlaceholder } from './structure/title-placeholder/examples.ts';
import { examples as titleUnchangedByTrial } from './structure/title-unchanged-by-trial/examples.ts';
import { examples as titleUnlikeHeading } from './structure/title-unlike-heading/examples.ts';
import { examples as cellOnlyDrawn } from './tables/cell-only-drawn/examples.ts';
import { examples as dittoMark } from './tables/ditto-mark/examples.ts';
import { examples as fakeTable } from './tables/fake-table/examples.ts';
import { examples as layoutTable } from './tables/layout-table/examples.ts';
import { examples as layoutTableMarkup } from './tables/layout-table-markup/examples.ts';
import { examples as nestedTable } from './tables/nested-table/examples.ts';
import { examples as sortNotTold } from './tables/sort-not-told/examples.ts';
import { examples as tableEmptyCells } from './tables/table-empty-cells/examples.ts';
import { examples as tableGroupNotHeader } from './tables/table-group-not-header/examples.ts';
import { examples as tableHeadersNeedScope } from './tables/table-headers-need-scope/examples.ts';
import { examples as tableHeadersWrong } from './tables/table-headers-wrong/examples.ts';
import { examples as tableHeadsAlike } from './tables/table-heads-alike/examples.ts';
import { examples as tableIrregular } from './tables/table-irregular/examples.ts';
import { examples as tableNoCaption } from './tables/table-no-caption/examples.ts';
import { examples as tableNoDataCells } from './tables/table-no-data-cells/examples.ts';
import { examples as tableNoHeaders } from './tables/table-no-headers/examples.ts';
import { examples as textAcrossRows } from './tables/text-across-rows/examples.ts';
import { examples as allCaps } from './text/all-caps/examples.ts';
import { examples as centredText } from './text/centred-text/examples.ts';
import { examples as draftText } from './text/draft-text/examples.ts';
import { examples as garbledText } from './text/garbled-text/examples.ts';
import { examples as justifiedText } from './text/justified-text/examples.ts';
import { examples as lineHeightImportant } from './text/line-height-important/examples.ts';
import { examples as lineHeightTight } from './text/line-height-tight/examples.ts';
import { examples as lineTooLong } from './text/line-too-long/examples.ts';
import { examples as longItalic } from './text/long-italic/examples.ts';
import { examples as lookalikeLetters } from './text/lookalike-letters/examples.ts';
import { examples as mixedAlphabets } from './text/mixed-alphabets/examples.ts';
import { examples as proseInPre } from './text/prose-in-pre/examples.ts';
import { examples as rawValue } from './text/raw-value/examples.ts';
import { examples as spacedLetters } from './text/spaced-letters/examples.ts';
import { examples as struckByStyle } from './text/struck-by-style/examples.ts';
import { examples as textSizedByWindow } from './text/text-sized-by-window/examples.ts';
import { examples as tinyText } from './text/tiny-text/examples.ts';
import { examples as underlinedText } from './text/underlined-text/examples.ts';

export const ALL_EXAMPLES: Readonly<Record<string, Examples>> = {
  'button-name-uninformative': buttonNameUninformative,
  'button-navigates': buttonNavigates,
  'chosen-by-class': chosenByClass,
  'label-content-name-differs': labelContentNameDiffers,
  'role-button-link': roleButtonLink,
  'role-without-focus': roleWithoutFocus,
  'state-by-look-by-trial': stateByLookByTrial,
  'tab-state-stale-by-trial': tabStateStaleByTrial,
  'tabs-without-roles': tabsWithoutRoles,
  'toggle-without-state': toggleWithoutState,
  'toggle-without-state-by-trial': toggleWithoutStateByTrial,
  accesskey: accesskey,
  'duplicate-id': duplicateId,
  'markup-in-text': markupInText,
  'nested-controls': nestedControls,
  'obsolete-element': obsoleteElement,
  'stray-end-tag': strayEndTag,
  'colour-only-meaning': colourOnlyMeaning,
  'current-by-colour': currentByColour,
  'drawn-control-contrast': drawnControlContrast,
  'focus-lost-in-forced-colours': focusLostInForcedColours,
  'inline-colour': inlineColour,
  'link-colour-only': linkColourOnly,
  'placeholder-contrast': placeholderContrast,
  'state-contrast': stateContrast,
  'text-over-picture-faint': textOverPictureFaint,
  'text-too-faint': textTooFaint,
  'abbr-not-expanded': abbrNotExpanded,
  'css-generated-text': cssGeneratedText,
  'date-ambiguous': dateAmbiguous,
  'double-negative': doubleNegative,
  'emoji-row': emojiRow,
  'hover-gloss': hoverGloss,
  'instruction-by-colour': instructionByColour,
  'instruction-by-location': instructionByLocation,
  'instruction-by-shape': instructionByShape,
  'jargon-word': jargonWord,
  'long-text-no-structure': longTextNoStructure,
  'number-ungrouped': numberUngrouped,
  'pre-ascii-art': preAsciiArt,
  'statement-no-contact': statementNoContact,
  'symbol-as-word': symbolAsWord,
  'control-unreachable': controlUnreachable,
  'dialog-escape-ignored': dialogEscapeIgnored,
  'dialog-focus-not-kept': dialogFocusNotKept,
  'dialog-focus-not-moved': dialogFocusNotMoved,
  'dialog-focus-not-returned': dialogFocusNotReturned,
  'dialog-without-role-by-trial': dialogWithoutRoleByTrial,
  'focus-changes-by-trial': focusChangesByTrial,
  'focus-indicator-weak': focusIndicatorWeak,
  'focus-lost-by-trial': focusLostByTrial,
  'focus-not-visible': focusNotVisible,
  'focus-obscured': focusObscured,
  'focus-order-backwards': focusOrderBackwards,
  'focus-partly-obscured': focusPartlyObscured,
  'focus-taken-by-timer': focusTakenByTimer,
  'keyboard-trap': keyboardTrap,
  'message-disappears-by-trial': messageDisappearsByTrial,
  'open-dialog-focus-not-kept': openDialogFocusNotKept,
  'removal-loses-focus': removalLosesFocus,
  'select-changes-by-trial': selectChangesByTrial,
  'autocomplete-missing': autocompleteMissing,
  'autocomplete-wrong': autocompleteWrong,
  captcha: captcha,
  'count-not-announced-by-trial': countNotAnnouncedByTrial,
  'counter-not-announced-by-trial': counterNotAnnouncedByTrial,
  'delete-without-asking': deleteWithoutAsking,
  'describedby-missing': describedbyMissing,
  'duplicate-field-label': duplicateFieldLabel,
  'entries-cleared-by-trial': entriesClearedByTrial,
  'error-message-not-tied': errorMessageNotTied,
  'error-no-suggestion': errorNoSuggestion,
  'errors-by-colour-only': errorsByColourOnly,
  'errors-by-colour-only-by-trial': errorsByColourOnlyByTrial,
  'errors-not-announced-by-trial': errorsNotAnnouncedByTrial,
  'errors-not-identified': errorsNotIdentified,
  'expanded-stale-by-trial': expandedStaleByTrial,
  'field-border-contrast': fieldBorderContrast,
  'field-label-vague': fieldLabelVague,
  'field-no-visible-label': fieldNoVisibleLabel,
  'fieldset-no-legend': fieldsetNoLegend,
  'file-limits-not-told': fileLimitsNotTold,
  'form-no-submit': formNoSubmit,
  'format-not-told': formatNotTold,
  'group-label-vague': groupLabelVague,
  'group-without-fieldset': groupWithoutFieldset,
  'hint-not-associated': hintNotAssociated,
  'instructions-after-button': instructionsAfterButton,
  'label-far-from-field': labelFarFromField,
  'label-for-missing': labelForMissing,
  'legend-empty': legendEmpty,
  'maxlength-short': maxlengthShort,
  'number-for-id': numberForId,
  'password-in-pieces': passwordInPieces,
  'paste-blocked': pasteBlocked,
  'placeholder-as-label': placeholderAsLabel,
  'progress-without-role': progressWithoutRole,
  'redundant-entry': redundantEntry,
  'required-not-marked': requiredNotMarked,
  'required-sign-unexplained': requiredSignUnexplained,
  'reset-button': resetButton,
  'select-multiple': selectMultiple,
  'several-labels': severalLabels,
  'status-not-announced': statusNotAnnounced,
  'status-not-announced-by-trial': statusNotAnnouncedByTrial,
  'submit-disabled': submitDisabled,
  'suggestions-untold-by-trial': suggestionsUntoldByTrial,
  'suggestions-without-keys-by-trial': suggestionsWithoutKeysByTrial,
  'suggestions-without-roles': suggestionsWithoutRoles,
  'timer-announced': timerAnnounced,
  'typing-interrupted-by-trial': typingInterruptedByTrial,
  'embed-no-name': embedNoName,
  'frame-cut': frameCut,
  'frame-not-in-tab-order': frameNotInTabOrder,
  'iframe-same-title': iframeSameTitle,
  'iframe-title-unrelated': iframeTitleUnrelated,
  'object-wmode': objectWmode,
  'alt-contradicts': altContradicts,
  'alt-is-filename': altIsFilename,
  'alt-not-updated-by-trial': altNotUpdatedByTrial,
  'alt-repeats-caption': altRepeatsCaption,
  'alt-vague': altVague,
  'animated-gif': animatedGif,
  'background-image-no-text': backgroundImageNoText,
  'contact-in-picture': contactInPicture,
  'graphic-no-alternative': graphicNoAlternative,
  'icon-contrast': iconContrast,
  'icon-name-read-out': iconNameReadOut,
  'image-of-text': imageOfText,
  'img-alt-title': imgAltTitle,
  'img-empty-alt-with-title': imgEmptyAltWithTitle,
  'large-image-empty-alt': largeImageEmptyAlt,
  'large-image-short-alt': largeImageShortAlt,
  'rating-only-drawn': ratingOnlyDrawn,
  'spacer-image': spacerImage,
  'choice-not-rendered': choiceNotRendered,
  'click-without-keyboard': clickWithoutKeyboard,
  'double-click-only': doubleClickOnly,
  'focus-changes-context': focusChangesContext,
  'focus-not-visible-by-style': focusNotVisibleByStyle,
  'focus-obscured-by-fixed': focusObscuredByFixed,
  'hover-only-content': hoverOnlyContent,
  'info-in-title': infoInTitle,
  'items-without-keys': itemsWithoutKeys,
  'keyboard-trap-by-script': keyboardTrapByScript,
  'message-disappears': messageDisappears,
  'select-changes-context': selectChangesContext,
  'single-key-shortcut': singleKeyShortcut,
  'skip-link-hidden': skipLinkHidden,
  'dir-contradicts-lang': dirContradictsLang,
  'label-other-language': labelOtherLanguage,
  'page-lang-mismatch': pageLangMismatch,
  'part-lang-missing': partLangMissing,
  'part-lang-wrong': partLangWrong,
  'reading-level': readingLevel,
  'rtl-lang-no-dir': rtlLangNoDir,
  'sentence-too-long': sentenceTooLong,
  'clipped-when-enlarged': clippedWhenEnlarged,
  'clipped-when-narrow': clippedWhenNarrow,
  'clipped-when-spaced': clippedWhenSpaced,
  'gone-when-narrow': goneWhenNarrow,
  'orientation-locked': orientationLocked,
  'page-fixed-width': pageFixedWidth,
  'page-scrolls-sideways-when-narrow': pageScrollsSidewaysWhenNarrow,
  'slit-when-narrow': slitWhenNarrow,
  'text-clipped': textClipped,
  'text-needs-horizontal-scroll': textNeedsHorizontalScroll,
  'visual-order-differs': visualOrderDiffers,
  'zoom-blocked-by-script': zoomBlockedByScript,
  'adjacent-duplicate-links': adjacentDuplicateLinks,
  'hidden-text-in-link': hiddenTextInLink,
  'link-file-no-format': linkFileNoFormat,
  'link-hash': linkHash,
  'link-javascript': linkJavascript,
  'link-media-no-transcript': linkMediaNoTranscript,
  'link-new-window': linkNewWindow,
  'link-text-generic': linkTextGeneric,
  'link-text-long': linkTextLong,
  'link-text-url': linkTextUrl,
  'link-title-same': linkTitleSame,
  'link-to-image-file': linkToImageFile,
  'links-not-separated': linksNotSeparated,
  'links-same-text': linksSameText,
  'audio-autoplay': audioAutoplay,
  'audio-no-transcript': audioNoTranscript,
  'embedded-video-check': embeddedVideoCheck,
  'video-no-alternative': videoNoAlternative,
  'video-no-captions': videoNoCaptions,
  'flashing-animation': flashingAnimation,
  'flashing-by-trial': flashingByTrial,
  'motion-ignores-preference': motionIgnoresPreference,
  'motion-ignores-reduced-motion': motionIgnoresReducedMotion,
  'moving-content-by-trial': movingContentByTrial,
  'moving-content-without-pause': movingContentWithoutPause,
  'time-limit-not-adjustable': timeLimitNotAdjustable,
  'action-on-pointer-down': actionOnPointerDown,
  'drag-without-alternative': dragWithoutAlternative,
  'gesture-without-alternative': gestureWithoutAlternative,
  'hover-content-not-dismissible': hoverContentNotDismissible,
  'hover-content-not-dismissible-by-trial': hoverContentNotDismissibleByTrial,
  'hover-content-not-hoverable': hoverContentNotHoverable,
  'hover-content-not-hoverable-by-trial': hoverContentNotHoverableByTrial,
  'hover-only-by-trial': hoverOnlyByTrial,
  'motion-without-alternative': motionWithoutAlternative,
  'help-moves': helpMoves,
  'link-named-differently': linkNamedDifferently,
  'navigation-order-differs': navigationOrderDiffers,
  'title-of-other-page': titleOfOtherPage,
  'application-around-text': applicationAroundText,
  'article-is-nav': articleIsNav,
  'clock-announced': clockAnnounced,
  'content-hidden-from-readers': contentHiddenFromReaders,
  'current-misplaced': currentMisplaced,
  'current-not-told': currentNotTold,
  'dialog-no-name': dialogNoName,
  'empty-paragraph': emptyParagraph,
  'fake-heading': fakeHeading,
  'fake-list': fakeList,
  'heading-generic': headingGeneric,
  'heading-many-h1': headingManyH1,
  'heading-repeated': headingRepeated,
  'heading-too-long': headingTooLong,
  'label-without-role': labelWithoutRole,
  'links-as-widget': linksAsWidget,
  'list-in-pieces': listInPieces,
  'meaning-taken-away': meaningTakenAway,
  'paragraphs-by-breaks': paragraphsByBreaks,
  'quote-unmarked': quoteUnmarked,
  'role-swallows-text': roleSwallowsText,
  'skip-link-astray': skipLinkAstray,
  'summary-missing': summaryMissing,
  'text-read-twice': textReadTwice,
  'title-placeholder': titlePlaceholder,
  'title-unchanged-by-trial': titleUnchangedByTrial,
  'title-unlike-heading': titleUnlikeHeading,
  'cell-only-drawn': cellOnlyDrawn,
  'ditto-mark': dittoMark,
  'fake-table': fakeTable,
  'layout-table': layoutTable,
  'layout-table-markup': layoutTableMarkup,
  'nested-table': nestedTable,
  'sort-not-told': sortNotTold,
  'table-empty-cells': tableEmptyCells,
  'table-group-not-header': tableGroupNotHeader,
  'table-headers-need-scope': tableHeadersNeedScope,
  'table-headers-wrong': tableHeadersWrong,
  'table-heads-alike': tableHeadsAlike,
  'table-irregular': tableIrregular,
  'table-no-caption': tableNoCaption,
  'table-no-data-cells': tableNoDataCells,
  'table-no-headers': tableNoHeaders,
  'text-across-rows': textAcrossRows,
  'all-caps': allCaps,
  'centred-text': centredText,
  'draft-text': draftText,
  'garbled-text': garbledText,
  'justified-text': justifiedText,
  'line-height-important': lineHeightImportant,
  'line-height-tight': lineHeightTight,
  'line-too-long': lineTooLong,
  'long-italic': longItalic,
  'lookalike-letters': lookalikeLetters,
  'mixed-alphabets': mixedAlphabets,
  'prose-in-pre': proseInPre,
  'raw-value': rawValue,
  'spaced-letters': spacedLetters,
  'struck-by-style': struckByStyle,
  'text-sized-by-window': textSizedByWindow,
  'tiny-text': tinyText,
  'underlined-text': underlinedText,
};
