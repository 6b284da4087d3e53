/**
 * What the engine asks to be on screen, and what people do there. The elements know no more of a
 * flow than this.
 */
import type { Block, Question } from '@handrail/flow';

/** A text in the language that it really is in, which may differ from the interface's. */
export interface Localized {
  readonly text: string;
  /** Set only where it differs from the interface's language. */
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** A question of a survey; its language is set only where it differs from the interface's. */
export type AskedQuestion = Question & Pick<Localized, 'lang' | 'dir'>;

/** A small unobtrusive question: may we help? */
export interface OfferView {
  readonly kind: 'offer';
  readonly key: string;
  readonly title: Localized;
  readonly summary?: Localized | undefined;
  readonly minutes?: number | undefined;
}

/** The way back into a run that was set aside. */
export interface ResumeView {
  readonly kind: 'resume';
  readonly key: string;
  readonly title: Localized;
}

export interface CardView {
  readonly kind: 'card';
  /** Changes with every step shown; new nodes are made for a new key. */
  readonly key: string;
  readonly type: 'say' | 'ask' | 'point' | 'wait' | 'survey' | 'away';
  readonly title: Localized;
  readonly body: readonly Block[];
  /** Language and direction of the body, where it differs from the interface's. */
  readonly bodyLang?: string | undefined;
  readonly bodyDir?: 'ltr' | 'rtl' | undefined;
  /** `total` is absent while the path ahead depends on answers not given yet. */
  readonly progress?: { readonly current: number; readonly total?: number | undefined } | undefined;
  /** The target's label, so that the reading order names it in words. */
  readonly targetLabel?: Localized | undefined;
  readonly choices?: readonly { readonly value: string; readonly text: Localized }[] | undefined;
  readonly chosen?: string | null | undefined;
  readonly questions?: readonly AskedQuestion[] | undefined;
  /** Where a link to the step's page leads (`away` only). */
  readonly open?: string | undefined;
  readonly canBack: boolean;
  /** What the citizen is asked to do was done before; Next goes on. */
  readonly alreadyDone: boolean;
  /** The target could not be found; the text stands without a pointer. */
  readonly docked: boolean;
  /** Where the author wants the focus; `keep`, the default, leaves it where it is. */
  readonly focus?: 'keep' | 'card' | 'target' | undefined;
  /** On which side of the target the author wants the card, where there is room. */
  readonly placement?: 'auto' | 'top' | 'bottom' | 'start' | 'end' | undefined;
  /** Show as a real modal dialog. */
  readonly modal: boolean;
  readonly last: boolean;
}

export type View = OfferView | ResumeView | CardView;

/** The interface's language, the languages a citizen can choose, and its strings. */
export interface Interface {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Language tags on offer, the interface's among them; names come from `Intl.DisplayNames`. */
  readonly langs: readonly string[];
  readonly strings: UiStrings;
}

/**
 * The texts of the interface itself. `{n}` and the like are replaced when shown. A language may
 * bring those of `LaterStrings` along.
 */
export interface UiStrings extends Partial<LaterStrings & RatingStrings> {
  /** Heads every offer; the flow's own title follows. */
  readonly offer: string;
  readonly offerYes: string;
  readonly offerNo: string;
  readonly minutes: string;
  /** Used in place of `minutes` for one minute. */
  readonly minute: string;
  readonly next: string;
  readonly back: string;
  readonly finish: string;
  readonly move: string;
  readonly close: string;
  readonly later: string;
  readonly stop: string;
  readonly progress: string;
  /** Used in place of `progress` while the total is not known. */
  readonly progressOpen: string;
  /** `{label}` is the target's label. */
  readonly lookFor: string;
  /** `{page}` is the card's `targetLabel`: how people call the page. */
  readonly away: string;
  readonly openPage: string;
  readonly notFound: string;
  readonly alreadyDone: string;
  readonly language: string;
  /** `{key}` is the key that moves into the guidance and back. */
  readonly keys: string;
  readonly newTab: string;
  readonly help: string;
  readonly skip: string;
}

/** Texts of parts that are loaded after the first step: questions, the way back, stopping. */
export interface LaterStrings {
  readonly continue: string;
  readonly stopQuestion: string;
  /** The answer to `stopQuestion` that goes on. */
  readonly keepGoing: string;
  readonly resume: string;
  readonly chooseOne: string;
  readonly region: string;
  readonly optional: string;
  readonly answerAll: string;
  readonly send: string;
}

/** Texts of the question under a help entry. */
export interface RatingStrings {
  readonly rateHelp: string;
  readonly rateYes: string;
  readonly rateNo: string;
  readonly rateThanks: string;
}

/** What a person did in the guidance. */
export type Action =
  | { readonly type: 'accept' | 'decline' | 'next' | 'back' | 'later' | 'stop' | 'resume' }
  /** The card is in the way; the stage puts it elsewhere. */
  | { readonly type: 'move' }
  | { readonly type: 'answer'; readonly value: string }
  | { readonly type: 'survey'; readonly answers: readonly SurveyAnswer[] }
  | { readonly type: 'language'; readonly lang: string };

export interface SurveyAnswer {
  readonly question: string;
  /** A scale's point from 1, or a choice's value. Typed text is never passed on. */
  readonly value: number | string;
}
