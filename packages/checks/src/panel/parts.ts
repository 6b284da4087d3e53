import type * as Axe from 'axe-core';
import type { FocusWalk } from '../contract/measures.ts';
import type { LoadRules, Rule } from '../contract/types.ts';

/** The plain words about all rules, which load on their own. */
export type Words = Pick<
  typeof import('../words/about-rule.ts'),
  'aboutRule' | 'mendOf' | 'questionOf' | 'sentenceOf'
>;

/** A walk with the focus through a page, which the page notices, and the rules that judge it. */
export interface Trial {
  readonly rules: readonly Rule[];
  probeFocus(
    document: Document,
    options: { readonly isForeign: (element: Element) => boolean },
  ): Promise<{ readonly focus: FocusWalk }>;
}

/** What the panel is made of; the build loads the large ones only once they are needed. */
export interface PanelParts {
  readonly rules: readonly Rule[];
  /** Further rules, which are needed a little later. */
  readonly loadLater?: LoadRules | undefined;
  /** Rules of less weight, for when staff look closer. */
  readonly loadCloser?: LoadRules | undefined;
  /** Whether to look closer from the start. @default false */
  readonly looksCloser?: boolean | undefined;
  loadWords(): Promise<Words>;
  loadAxe(): Promise<typeof Axe>;
  /** axe-core for a frame of the same origin; without it, axe-core looks into none. */
  readonly loadAxeIn?: ((frame: Document) => Promise<typeof Axe>) | undefined;
  /** Ids of rules that are not among these, by the reason. */
  readonly elsewhere?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly loadTrial?: (() => Promise<Trial>) | undefined;
  /** Writes reports; without it there are none. */
  readonly loadReport?: (() => Promise<typeof import('./save-report/report-file.ts')>) | undefined;
  /** Address of the team's dismissals. */
  readonly dismissalsUrl?: string | undefined;
  readonly onError?: ((error: unknown) => void) | undefined;
  /** What moves between page and panel, as people read it: "Alt+Shift+A". */
  readonly key?: string | undefined;
  /** @default 'ltr' */
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** Called once the panel is gone. */
  readonly onClose?: (() => void) | undefined;
}
