// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { About } from '../contract/types.ts';
import { about as buttonNameUninformative } from './buttons/button-name-uninformative/about.ts';
import { about as buttonNavigates } from './buttons/button-navigates/about.ts';
import { about as chosenByClass } from './buttons/chosen-by-class/about.ts';
import { about as labelContentNameDiffers } from './buttons/label-content-name-differs/about.ts';
import { about as roleButtonLink } from './buttons/role-button-link/about.ts';
import { about as roleWithoutFocus } from './buttons/role-without-focus/about.ts';
import { about as stateByLookByTrial } from './buttons/state-by-look-by-trial/about.ts';
import { about as tabStateStaleByTrial } from './buttons/tab-state-stale-by-trial/about.ts';
import { about as tabsWithoutRoles } from './buttons/tabs-without-roles/about.ts';
import { about as toggleWithoutState } from './buttons/toggle-without-state/about.ts';
import { about as toggleWithoutStateByTrial } from './buttons/toggle-without-state-by-trial/about.ts';
import { about as accesskey } from './code/accesskey/about.ts';
import { about as duplicateId } from './code/duplicate-id/about.ts';
import { about as markupInText } from './code/markup-in-text/about.ts';
import { about as nestedControls } from './code/nested-controls/about.ts';
import { about as obsoleteElement } from './code/obsolete-element/about.ts';
import { about as strayEndTag } from './code/stray-end-tag/about.ts';
import { about as colourOnlyMeaning } from './colour/colour-only-meaning/about.ts';
import { about as currentByColour } from './colour/current-by-colour/about.ts';
import { about as drawnControlContrast } from './colour/drawn-control-contrast/about.ts';
import { about as focusLostInForcedColours } from './colour/focus-lost-in-forced-colours/about.ts';
import { about as inlineColour } from './colour/inline-colour/about.ts';
import { about as linkColourOnly } from './colour/link-colour-only/about.ts';
import { about as placeholderContrast } from './colour/placeholder-contrast/about.ts';
import { about as stateContrast } from './colour/state-contrast/about.ts';
import { about as textOverPictureFaint } from './colour/text-over-picture-faint/about.ts';
import { about as textTooFaint } from './colour/text-too-faint/about.ts';
import { about as abbrNotExpanded } from './content/abbr-not-expanded/about.ts';
import { about as cssGeneratedText } from './content/css-generated-text/about.ts';
import { about as dateAmbiguous } from './content/date-ambiguous/about.ts';
import { about as doubleNegative } from './content/double-negative/about.ts';
import { about as emojiRow } from './content/emoji-row/about.ts';
import { about as hoverGloss } from './content/hover-gloss/about.ts';
import { about as instructionByColour } from './content/instruction-by-colour/about.ts';
import { about as instructionByLocation } from './content/instruction-by-location/about.ts';
import { about as instructionByShape } from './content/instruction-by-shape/about.ts';
import { about as jargonWord } from './content/jargon-word/about.ts';
import { about as longTextNoStructure } from './content/long-text-no-structure/about.ts';
import { about as numberUngrouped } from './content/number-ungrouped/about.ts';
import { about as preAsciiArt } from './content/pre-ascii-art/about.ts';
import { about as statementNoContact } from './content/statement-no-contact/about.ts';
import { about as symbolAsWord } from './content/symbol-as-word/about.ts';
import { about as controlUnreachable } from './focus/control-unreachable/about.ts';
import { about as dialogEscapeIgnored } from './focus/dialog-escape-ignored/about.ts';
import { about as dialogFocusNotKept } from './focus/dialog-focus-not-kept/about.ts';
import { about as dialogFocusNotMoved } from './focus/dialog-focus-not-moved/about.ts';
import { about as dialogFocusNotReturned } from './focus/dialog-focus-not-returned/about.ts';
import { about as dialogWithoutRoleByTrial } from './focus/dialog-without-role-by-trial/about.ts';
import { about as focusChangesByTrial } from './focus/focus-changes-by-trial/about.ts';
import { about as focusIndicatorWeak } from './focus/focus-indicator-weak/about.ts';
import { about as focusLostByTrial } from './focus/focus-lost-by-trial/about.ts';
import { about as focusNotVisible } from './focus/focus-not-visible/about.ts';
import { about as focusObscured } from './focus/focus-obscured/about.ts';
import { about as focusOrderBackwards } from './focus/focus-order-backwards/about.ts';
import { about as focusPartlyObscured } from './focus/focus-partly-obscured/about.ts';
import { about as focusTakenByTimer } from './focus/focus-taken-by-timer/about.ts';
import { about as keyboardTrap } from './focus/keyboard-trap/about.ts';
import { about as messageDisappearsByTrial } from './focus/message-disappears-by-trial/about.ts';
import { about as openDialogFocusNotKept } from './focus/open-dialog-focus-not-kept/about.ts';
import { about as removalLosesFocus } from './focus/removal-loses-focus/about.ts';
import { about as selectChangesByTrial } from './focus/select-changes-by-trial/about.ts';
import { about as autocompleteMissing } from './forms/autocomplete-missing/about.ts';
import { about as autocompleteWrong } from './forms/autocomplete-wrong/about.ts';
import { about as captcha } from './forms/captcha/about.ts';
import { about as countNotAnnouncedByTrial } from './forms/count-not-announced-by-trial/about.ts';
import { about as counterNotAnnouncedByTrial } from './forms/counter-not-announced-by-trial/about.ts';
import { about as deleteWithoutAsking } from './forms/delete-without-asking/about.ts';
import { about as describedbyMissing } from './forms/describedby-missing/about.ts';
import { about as duplicateFieldLabel } from './forms/duplicate-field-label/about.ts';
import { about as entriesClearedByTrial } from './forms/entries-cleared-by-trial/about.ts';
import { about as errorMessageNotTied } from './forms/error-message-not-tied/about.ts';
import { about as errorNoSuggestion } from './forms/error-no-suggestion/about.ts';
import { about as errorsByColourOnly } from './forms/errors-by-colour-only/about.ts';
import { about as errorsByColourOnlyByTrial } from './forms/errors-by-colour-only-by-trial/about.ts';
import { about as errorsNotAnnouncedByTrial } from './forms/errors-not-announced-by-trial/about.ts';
import { about as errorsNotIdentified } from './forms/errors-not-identified/about.ts';
import { about as expandedStaleByTrial } from './forms/expanded-stale-by-trial/about.ts';
import { about as fieldBorderContrast } from './forms/field-border-contrast/about.ts';
import { about as fieldLabelVague } from './forms/field-label-vague/about.ts';
import { about as fieldNoVisibleLabel } from './forms/field-no-visible-label/about.ts';
import { about as fieldsetNoLegend } from './forms/fieldset-no-legend/about.ts';
import { about as fileLimitsNotTold } from './forms/file-limits-not-told/about.ts';
import { about as formNoSubmit } from './forms/form-no-submit/about.ts';
import { about as formatNotTold } from './forms/format-not-told/about.ts';
import { about as groupLabelVague } from './forms/group-label-vague/about.ts';
import { about as groupWithoutFieldset } from './forms/group-without-fieldset/about.ts';
import { about as hintNotAssociated } from './forms/hint-not-associated/about.ts';
import { about as instructionsAfterButton } from './forms/instructions-after-button/about.ts';
import { about as labelFarFromField } from './forms/label-far-from-field/about.ts';
import { about as labelForMissing } from './forms/label-for-missing/about.ts';
import { about as legendEmpty } from './forms/legend-empty/about.ts';
import { about as maxlengthShort } from './forms/maxlength-short/about.ts';
import { about as numberForId } from './forms/number-for-id/about.ts';
import { about as passwordInPieces } from './forms/password-in-pieces/about.ts';
import { about as pasteBlocked } from './forms/paste-blocked/about.ts';
import { about as placeholderAsLabel } from './forms/placeholder-as-label/about.ts';
import { about as progressWithoutRole } from './forms/progress-without-role/about.ts';
import { about as redundantEntry } from './forms/redundant-entry/about.ts';
import { about as requiredNotMarked } from './forms/required-not-marked/about.ts';
import { about as requiredSignUnexplained } from './forms/required-sign-unexplained/about.ts';
import { about as resetButton } from './forms/reset-button/about.ts';
import { about as selectMultiple } from './forms/select-multiple/about.ts';
import { about as severalLabels } from './forms/several-labels/about.ts';
import { about as statusNotAnnounced } from './forms/status-not-announced/about.ts';
import { about as statusNotAnnouncedByTrial } from './forms/status-not-announced-by-trial/about.ts';
import { about as submitDisabled } from './forms/submit-disabled/about.ts';
import { about as suggestionsUntoldByTrial } from './forms/suggestions-untold-by-trial/about.ts';
import { about as suggestionsWithoutKeysByTrial } from './forms/suggestions-without-keys-by-trial/about.ts';
import { about as suggestionsWithoutRoles } from './forms/suggestions-without-roles/about.ts';
import { about as timerAnnounced } from './forms/timer-announced/about.ts';
import { about as typingInterruptedByTrial } from './forms/typing-interrupted-by-trial/about.ts';
import { about as embedNoName } from './frames/embed-no-name/about.ts';
import { about as frameCut } from './frames/frame-cut/about.ts';
import { about as frameNotInTabOrder } from './frames/frame-not-in-tab-order/about.ts';
import { about as iframeSameTitle } from './frames/iframe-same-title/about.ts';
import { about as iframeTitleUnrelated } from './frames/iframe-title-unrelated/about.ts';
import { about as objectWmode } from './frames/object-wmode/about.ts';
import { about as altContradicts } from './images/alt-contradicts/about.ts';
import { about as altIsFilename } from './images/alt-is-filename/about.ts';
import { about as altNotUpdatedByTrial } from './images/alt-not-updated-by-trial/about.ts';
import { about as altRepeatsCaption } from './images/alt-repeats-caption/about.ts';
import { about as altVague } from './images/alt-vague/about.ts';
import { about as animatedGif } from './images/animated-gif/about.ts';
import { about as backgroundImageNoText } from './images/background-image-no-text/about.ts';
import { about as contactInPicture } from './images/contact-in-picture/about.ts';
import { about as graphicNoAlternative } from './images/graphic-no-alternative/about.ts';
import { about as iconContrast } from './images/icon-contrast/about.ts';
import { about as iconNameReadOut } from './images/icon-name-read-out/about.ts';
import { about as imageOfText } from './images/image-of-text/about.ts';
import { about as imgAltTitle } from './images/img-alt-title/about.ts';
import { about as imgEmptyAltWithTitle } from './images/img-empty-alt-with-title/about.ts';
import { about as largeImageEmptyAlt } from './images/large-image-empty-alt/about.ts';
import { about as largeImageShortAlt } from './images/large-image-short-alt/about.ts';
import { about as ratingOnlyDrawn } from './images/rating-only-drawn/about.ts';
import { about as spacerImage } from './images/spacer-image/about.ts';
import { about as choiceNotRendered } from './keyboard/choice-not-rendered/about.ts';
import { about as clickWithoutKeyboard } from './keyboard/click-without-keyboard/about.ts';
import { about as doubleClickOnly } from './keyboard/double-click-only/about.ts';
import { about as focusChangesContext } from './keyboard/focus-changes-context/about.ts';
import { about as focusNotVisibleByStyle } from './keyboard/focus-not-visible-by-style/about.ts';
import { about as focusObscuredByFixed } from './keyboard/focus-obscured-by-fixed/about.ts';
import { about as hoverOnlyContent } from './keyboard/hover-only-content/about.ts';
import { about as infoInTitle } from './keyboard/info-in-title/about.ts';
import { about as itemsWithoutKeys } from './keyboard/items-without-keys/about.ts';
import { about as keyboardTrapByScript } from './keyboard/keyboard-trap-by-script/about.ts';
import { about as messageDisappears } from './keyboard/message-disappears/about.ts';
import { about as selectChangesContext } from './keyboard/select-changes-context/about.ts';
import { about as singleKeyShortcut } from './keyboard/single-key-shortcut/about.ts';
import { about as skipLinkHidden } from './keyboard/skip-link-hidden/about.ts';
import { about as dirContradictsLang } from './language/dir-contradicts-lang/about.ts';
import { about as labelOtherLanguage } from './language/label-other-language/about.ts';
import { about as pageLangMismatch } from './language/page-lang-mismatch/about.ts';
import { about as partLangMissing } from './language/part-lang-missing/about.ts';
import { about as partLangWrong } from './language/part-lang-wrong/about.ts';
import { about as readingLevel } from './language/reading-level/about.ts';
import { about as rtlLangNoDir } from './language/rtl-lang-no-dir/about.ts';
import { about as sentenceTooLong } from './language/sentence-too-long/about.ts';
import { about as clippedWhenEnlarged } from './layout/clipped-when-enlarged/about.ts';
import { about as clippedWhenNarrow } from './layout/clipped-when-narrow/about.ts';
import { about as clippedWhenSpaced } from './layout/clipped-when-spaced/about.ts';
import { about as goneWhenNarrow } from './layout/gone-when-narrow/about.ts';
import { about as orientationLocked } from './layout/orientation-locked/about.ts';
import { about as pageFixedWidth } from './layout/page-fixed-width/about.ts';
import { about as pageScrollsSidewaysWhenNarrow } from './layout/page-scrolls-sideways-when-narrow/about.ts';
import { about as slitWhenNarrow } from './layout/slit-when-narrow/about.ts';
import { about as textClipped } from './layout/text-clipped/about.ts';
import { about as textNeedsHorizontalScroll } from './layout/text-needs-horizontal-scroll/about.ts';
import { about as visualOrderDiffers } from './layout/visual-order-differs/about.ts';
import { about as zoomBlockedByScript } from './layout/zoom-blocked-by-script/about.ts';
import { about as adjacentDuplicateLinks } from './links/adjacent-duplicate-links/about.ts';
import { about as hiddenTextInLink } from './links/hidden-text-in-link/about.ts';
import { about as linkFileNoFormat } from './links/link-file-no-format/about.ts';
import { about as linkHash } from './links/link-hash/about.ts';
import { about as linkJavascript } from './links/link-javascript/about.ts';
import { about as linkMediaNoTranscript } from './links/link-media-no-transcript/about.ts';
import { about as linkNewWindow } from './links/link-new-window/about.ts';
import { about as linkTextGeneric } from './links/link-text-generic/about.ts';
import { about as linkTextLong } from './links/link-text-long/about.ts';
import { about as linkTextUrl } from './links/link-text-url/about.ts';
import { about as linkTitleSame } from './links/link-title-same/about.ts';
import { about as linkToImageFile } from './links/link-to-image-file/about.ts';
import { about as linksNotSeparated } from './links/links-not-separated/about.ts';
import { about as linksSameText } from './links/links-same-text/about.ts';
import { about as audioAutoplay } from './media/audio-autoplay/about.ts';
import { about as audioNoTranscript } from './media/audio-no-transcript/about.ts';
import { about as embeddedVideoCheck } from './media/embedded-video-check/about.ts';
import { about as videoNoAlternative } from './media/video-no-alternative/about.ts';
import { about as videoNoCaptions } from './media/video-no-captions/about.ts';
import { about as flashingAnimation } from './motion/flashing-animation/about.ts';
import { about as flashingByTrial } from './motion/flashing-by-trial/about.ts';
import { about as motionIgnoresPreference } from './motion/motion-ignores-preference/about.ts';
import { about as motionIgnoresReducedMotion } from './motion/motion-ignores-reduced-motion/about.ts';
import { about as movingContentByTrial } from './motion/moving-content-by-trial/about.ts';
import { about as movingContentWithoutPause } from './motion/moving-content-without-pause/about.ts';
import { about as timeLimitNotAdjustable } from './motion/time-limit-not-adjustable/about.ts';
import { about as actionOnPointerDown } from './pointer/action-on-pointer-down/about.ts';
import { about as dragWithoutAlternative } from './pointer/drag-without-alternative/about.ts';
import { about as gestureWithoutAlternative } from './pointer/gesture-without-alternative/about.ts';
import { about as hoverContentNotDismissible } from './pointer/hover-content-not-dismissible/about.ts';
import { about as hoverContentNotDismissibleByTrial } from './pointer/hover-content-not-dismissible-by-trial/about.ts';
import { about as hoverContentNotHoverable } from './pointer/hover-content-not-hoverable/about.ts';
import { about as hoverContentNotHoverableByTrial } from './pointer/hover-content-not-hoverable-by-trial/about.ts';
import { about as hoverOnlyByTrial } from './pointer/hover-only-by-trial/about.ts';
import { about as motionWithoutAlternative } from './pointer/motion-without-alternative/about.ts';
import { about as helpMoves } from './site/help-moves/about.ts';
import { about as linkNamedDifferently } from './site/link-named-differently/about.ts';
import { about as navigationOrderDiffers } from './site/navigation-order-differs/about.ts';
import { about as titleOfOtherPage } from './site/title-of-other-page/about.ts';
import { about as applicationAroundText } from './structure/application-around-text/about.ts';
import { about as articleIsNav } from './structure/article-is-nav/about.ts';
import { about as clockAnnounced } from './structure/clock-announced/about.ts';
import { about as contentHiddenFromReaders } from './structure/content-hidden-from-readers/about.ts';
import { about as currentMisplaced } from './structure/current-misplaced/about.ts';
import { about as currentNotTold } from './structure/current-not-told/about.ts';
import { about as dialogNoName } from './structure/dialog-no-name/about.ts';
import { about as emptyParagraph } from './structure/empty-paragraph/about.ts';
import { about as fakeHeading } from './structure/fake-heading/about.ts';
import { about as fakeList } from './structure/fake-list/about.ts';
import { about as headingGeneric } from './structure/heading-generic/about.ts';
import { about as headingManyH1 } from './structure/heading-many-h1/about.ts';
import { about as headingRepeated } from './structure/heading-repeated/about.ts';
import { about as headingTooLong } from './structure/heading-too-long/about.ts';
import { about as labelWithoutRole } from './structure/label-without-role/about.ts';
import { about as linksAsWidget } from './structure/links-as-widget/about.ts';
import { about as listInPieces } from './structure/list-in-pieces/about.ts';
import { about as meaningTakenAway } from './structure/meaning-taken-away/about.ts';
import { about as paragraphsByBreaks } from './structure/paragraphs-by-breaks/about.ts';
import { about as quoteUnmarked } from './structure/quote-unmarked/about.ts';
import { about as roleSwallowsText } from './structure/role-swallows-text/about.ts';
import { about as skipLinkAstray } from './structure/skip-link-astray/about.ts';
import { about as summaryMissing } from './structure/summary-missing/about.ts';
import { about as textReadTwice } from './structure/text-read-twice/about.ts';
import { about as titlePlaceholder } from './structure/title-placeholder/about.ts';
import { about as titleUnchangedByTrial } from './structure/title-unchanged-by-trial/about.ts';
import { about as titleUnlikeHeading } from './structure/title-unlike-heading/about.ts';
import { about as cellOnlyDrawn } from './tables/cell-only-drawn/about.ts';
import { about as dittoMark } from './tables/ditto-mark/about.ts';
import { about as fakeTable } from './tables/fake-table/about.ts';
import { about as layoutTable } from './tables/layout-table/about.ts';
import { about as layoutTableMarkup } from './tables/layout-table-markup/about.ts';
import { about as nestedTable } from './tables/nested-table/about.ts';
import { about as sortNotTold } from './tables/sort-not-told/about.ts';
import { about as tableEmptyCells } from './tables/table-empty-cells/about.ts';
import { about as tableGroupNotHeader } from './tables/table-group-not-header/about.ts';
import { about as tableHeadersNeedScope } from './tables/table-headers-need-scope/about.ts';
import { about as tableHeadersWrong } from './tables/table-headers-wrong/about.ts';
import { about as tableHeadsAlike } from './tables/table-heads-alike/about.ts';
import { about as tableIrregular } from './tables/table-irregular/about.ts';
import { about as tableNoCaption } from './tables/table-no-caption/about.ts';
import { about as tableNoDataCells } from './tables/table-no-data-cells/about.ts';
import { about as tableNoHeaders } from './tables/table-no-headers/about.ts';
import { about as textAcrossRows } from './tables/text-across-rows/about.ts';
import { about as allCaps } from './text/all-caps/about.ts';
import { about as centredText } from './text/centred-text/about.ts';
import { about as draftText } from './text/draft-text/about.ts';
import { about as garbledText } from './text/garbled-text/about.ts';
import { about as justifiedText } from './text/justified-text/about.ts';
import { about as lineHeightImportant } from './text/line-height-important/about.ts';
import { about as lineHeightTight } from './text/line-height-tight/about.ts';
import { about as lineTooLong } from './text/line-too-long/about.ts';
import { about as longItalic } from './text/long-italic/about.ts';
import { about as lookalikeLetters } from './text/lookalike-letters/about.ts';
import { about as mixedAlphabets } from './text/mixed-alphabets/about.ts';
import { about as proseInPre } from './text/prose-in-pre/about.ts';
import { about as rawValue } from './text/raw-value/about.ts';
import { about as spacedLetters } from './text/spaced-letters/about.ts';
import { about as struckByStyle } from './text/struck-by-style/about.ts';
import { about as textSizedByWindow } from './text/text-sized-by-window/about.ts';
import { about as tinyText } from './text/tiny-text/about.ts';
import { about as underlinedText } from './text/underlined-text/about.ts';

export const ALL_ABOUT: Readonly<Record<string, About>> = {
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
