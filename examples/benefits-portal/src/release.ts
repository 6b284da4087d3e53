import type { Markup } from './markup.ts';
import { originalMarkup } from './original-markup.ts';
import { REBUILT_FIELDS } from './rebuilt/fields.ts';
import { rebuiltMarkup } from './rebuilt/markup.ts';
import { rebuiltPath } from './rebuilt/path.ts';
import { REBUILT_TEXTS } from './rebuilt/texts.ts';
import { redesignedPath } from './redesigned/path.ts';
import { REDESIGNED_TEXTS } from './redesigned/texts.ts';
import { TEXTS } from './texts.ts';
import type { Lang, Texts } from './texts.ts';
import { FIELDS } from './wizard.ts';
import type { Field, WizardPage } from './wizard.ts';

export const RELEASE_NAMES = ['first', 'rebuilt', 'redesigned'] as const;
export type ReleaseName = (typeof RELEASE_NAMES)[number];

/** The number that a build gives to a naming container without an id of its own. */
type Numbers = (container: string) => string;

/**
 * What one release of the portal looks like. What the server does with a form, its steps, checks and
 * sessions, is the same in each.
 */
export interface Release {
  readonly texts: Readonly<Record<Lang, Texts>>;
  readonly fields: Readonly<Record<WizardPage, readonly Field[]>>;
  /** The naming containers around a server control, from the outside in, and its own id. */
  readonly pathOf: (control: string, numbers: Numbers) => readonly string[];
  readonly markup: Markup;
}

const first: Release = {
  texts: TEXTS,
  fields: FIELDS,
  pathOf: (control, numbers) => [
    `ctl${numbers('master')}`,
    'MainContent',
    'wz',
    `ctl${numbers('wizard')}`,
    control,
  ],
  markup: originalMarkup,
};

/** The same service years later, by another team. */
const rebuilt: Release = {
  texts: REBUILT_TEXTS,
  fields: REBUILT_FIELDS,
  pathOf: rebuiltPath,
  markup: rebuiltMarkup,
};

/** And once more: no id, no title and hardly a word is left of the first. */
const redesigned: Release = {
  ...rebuilt,
  texts: REDESIGNED_TEXTS,
  pathOf: redesignedPath,
  markup: { ...rebuiltMarkup, title: (t, title) => `${title} | ${t.county}` },
};

export const RELEASES: Readonly<Record<ReleaseName, Release>> = { first, rebuilt, redesigned };
