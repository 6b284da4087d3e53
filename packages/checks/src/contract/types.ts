import type { PageView } from '../page/page-view.ts';
import type { CriterionId } from './criteria.ts';

/**
 * How sure a finding is. `error`: this keeps people out, and the rule cannot be wrong about it.
 * `warning`: very likely. `manual`: a person has to look, and the rule asks what at.
 */
export const LEVELS = ['error', 'warning', 'manual'] as const;
export type Level = (typeof LEVELS)[number];

/** Who is shut out or slowed down, in the words of a report. */
export const GROUPS = [
  'blind',
  'low-vision',
  'colour-blind',
  'deaf',
  'keyboard',
  'motor',
  'speech-input',
  'cognitive',
  'seizures',
  'everyone',
] as const;
export type Group = (typeof GROUPS)[number];

/** Part of a page that a rule is about; the folder it stands in. */
export const TOPICS = [
  'content',
  'text',
  'language',
  'structure',
  'tables',
  'images',
  'media',
  'links',
  'buttons',
  'forms',
  'keyboard',
  'focus',
  'pointer',
  'motion',
  'colour',
  'layout',
  'frames',
  'code',
  'site',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * What a rule needs besides the page as it stands. Without it the rule is not run, and the result
 * lists it as not checked. `listeners`: recorded by a script that was loaded first. The rest are
 * measurements of the driven mode, or of a probe that staff start by hand.
 */
export const NEEDS = [
  'listeners',
  'focus',
  'reflow',
  'spacing',
  'zoom',
  'backdrops',
  'hover',
  'dialogs',
  'changes',
  'presses',
  'typing',
  'sends',
  'motion',
  'source',
  'pages',
] as const;
export type Need = (typeof NEEDS)[number];

/** Facts of one finding that its sentence names: "{text}" is filled from `text`. */
export type Facts = Readonly<Record<string, string | number>>;

/** What a rule says of an element; `element` null means the page as a whole. */
export interface Hit {
  readonly element: Element | null;
  /** Lower than the rule's own level, never higher. @default the rule's level */
  readonly level?: Level | undefined;
  readonly facts?: Facts | undefined;
}

interface RuleBase {
  /** Unique, kebab-case, names the problem: "link-text-generic". */
  readonly id: string;
  /** The highest level that it gives. */
  readonly level: Level;
  /** Success criteria of WCAG 2.2 that fail; empty for good practice. */
  readonly wcag: readonly CriterionId[];
  readonly needs?: readonly Need[] | undefined;
  /** Of less weight, or often wide of the mark: the panel runs it only when staff look closer. */
  readonly isMinor?: boolean | undefined;
}

/** Judges elements one by one; a changed part of a page can be judged alone. */
export interface ElementRule extends RuleBase {
  /** Elements to judge, in the document and in its open shadow roots. */
  readonly selector: string;
  /** A hit may name another element. No hit: undefined, or an empty list. */
  check(element: Element, page: PageView): Hit | readonly Hit[] | undefined;
}

/** Judges a page as a whole. */
export interface PageRule extends RuleBase {
  readonly selector?: undefined;
  /** Gives hits, and `undefined` wherever a long search may pause. */
  examine(page: PageView): Iterable<Hit | undefined>;
}

/** Never writes to the page, never throws for what a page may contain. */
export type Rule = ElementRule | PageRule;

/** Rules that are loaded when their turn comes. */
export type LoadRules = () => Promise<readonly Rule[]>;

/**
 * What an author reads of a rule, in plain English. `{name}` in `finding` and `question` is filled
 * from the facts of a finding.
 */
export interface About {
  /** The problem in a few words: "Link text says nothing". No full stop. */
  readonly title: string;
  /** Whom it shuts out or slows down; left out where nobody has written it down. */
  readonly affects?: readonly Group[] | undefined;
  /** What is wrong with this element, in one or two sentences. */
  readonly finding: string;
  /** Who is shut out, and how: "People who do not see the screen hear only “link”." */
  readonly why: string;
  /** What to do about it, as an instruction. */
  readonly mend: string;
  /** Markup or words before and after, where an example helps. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** For findings that a person must judge: a question to answer with yes (fine) or no. */
  readonly question?: string | undefined;
}

/** A document or a fragment for the body, on which a rule is tried; also shown in the docs. */
export interface Example {
  /** What is shown: "a link that says only “here”". */
  readonly name: string;
  /** The content of the body, or a whole document if it starts with `<!DOCTYPE` or `<html`. */
  readonly html: string;
}

export interface FailingExample extends Example {
  /** Selectors of the elements that are found, in document order; `page` for the page as a whole. */
  readonly at: readonly string[];
  /** @default the rule's level */
  readonly level?: Level | undefined;
  /** Why WebKit cannot find it, if it cannot. */
  readonly notInWebkit?: string | undefined;
}

export interface Examples {
  readonly fails: readonly FailingExample[];
  readonly passes: readonly Example[];
}
