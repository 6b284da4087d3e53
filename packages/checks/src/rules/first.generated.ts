// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { Rule } from '../contract/types.ts';
import { rule as adjacentDuplicateLinks } from './links/adjacent-duplicate-links/rule.ts';
import { rule as hiddenTextInLink } from './links/hidden-text-in-link/rule.ts';
import { rule as linkFileNoFormat } from './links/link-file-no-format/rule.ts';
import { rule as linkHash } from './links/link-hash/rule.ts';
import { rule as linkJavascript } from './links/link-javascript/rule.ts';
import { rule as linkMediaNoTranscript } from './links/link-media-no-transcript/rule.ts';
import { rule as linkNewWindow } from './links/link-new-window/rule.ts';
import { rule as linkTextGeneric } from './links/link-text-generic/rule.ts';
import { rule as linkTextUrl } from './links/link-text-url/rule.ts';
import { rule as linkTitleSame } from './links/link-title-same/rule.ts';
import { rule as linkToImageFile } from './links/link-to-image-file/rule.ts';
import { rule as linksNotSeparated } from './links/links-not-separated/rule.ts';
import { rule as linksSameText } from './links/links-same-text/rule.ts';
import { rule as articleIsNav } from './structure/article-is-nav/rule.ts';
import { rule as currentNotTold } from './structure/current-not-told/rule.ts';
import { rule as dialogNoName } from './structure/dialog-no-name/rule.ts';
import { rule as emptyParagraph } from './structure/empty-paragraph/rule.ts';
import { rule as fakeHeading } from './structure/fake-heading/rule.ts';
import { rule as fakeList } from './structure/fake-list/rule.ts';
import { rule as headingGeneric } from './structure/heading-generic/rule.ts';
import { rule as headingManyH1 } from './structure/heading-many-h1/rule.ts';
import { rule as headingTooLong } from './structure/heading-too-long/rule.ts';
import { rule as titlePlaceholder } from './structure/title-placeholder/rule.ts';

/** Rules that the panel begins with, while the others load. */
export const FIRST_RULES: readonly Rule[] = [
  adjacentDuplicateLinks,
  hiddenTextInLink,
  linkFileNoFormat,
  linkHash,
  linkJavascript,
  linkMediaNoTranscript,
  linkNewWindow,
  linkTextGeneric,
  linkTextUrl,
  linkTitleSame,
  linkToImageFile,
  linksNotSeparated,
  linksSameText,
  articleIsNav,
  currentNotTold,
  dialogNoName,
  emptyParagraph,
  fakeHeading,
  fakeList,
  headingGeneric,
  headingManyH1,
  headingTooLong,
  titlePlaceholder,
];
