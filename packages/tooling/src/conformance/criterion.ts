/** Terms of the catalogue of OpenACR (VPAT 2.5). */
export type Term = 'supports' | 'partially-supports' | 'not-applicable' | 'not-evaluated';

/** What is said of one criterion of WCAG 2.2, and by which tests. */
export interface Statement {
  readonly term: Term;
  /** What the interface does about it. */
  readonly does: string;
  /** What nobody has looked at, or does not hold. Needed where the term is not "supports". */
  readonly open?: string;
  /** Test files, from the root of the repository; none where nothing can be tested by a program. */
  readonly tests: readonly string[];
}

export type Statements = Readonly<Record<string, Statement>>;

const suite = (name: string): readonly string[] =>
  ['guidance', 'dashboard', 'panel'].map(
    (part) => `examples/conformance/${part}-${name}.browser.test.ts`,
  );

/** axe-core with best practices, and our own rules, in every state. */
export const RULES = suite('rules');
/** 320 px, text spacing, text at 200 %, forced colours, motion, direction, sizes. */
export const SETTINGS = suite('settings');
/** Real keys in every state. */
export const KEYBOARD = suite('keyboard');
/** Accessibility tree and what a simulated screen reader says. */
export const HEARD = suite('heard');

export const ROOT = 'packages/sdk/src/elements/handrail-root.browser.test.ts';
export const HELP = 'packages/sdk/src/elements/help.browser.test.ts';
export const SURVEY = 'packages/sdk/src/elements/survey.browser.test.ts';
export const THEMES = 'packages/sdk/src/elements/themes.browser.test.ts';
export const BRIDGE = 'packages/sdk/src/a11y/focus-bridge.browser.test.ts';
export const PLACING = 'packages/sdk/src/overlay/place-card.browser.test.ts';
export const READER = 'packages/sdk/src/a11y/screen-reader.browser.test.ts';
export const LOOKS = 'examples/hostile/looks.browser.test.ts';
export const TYPING = 'examples/hostile/typing.browser.test.ts';
export const GUIDE = 'packages/sdk/src/engine/guide.test.ts';
export const DASHBOARD = 'packages/collector/src/dashboard/handrail-dashboard.browser.test.ts';
export const DASHBOARD_LIVE = 'packages/collector/src/dashboard/handrail-live.browser.test.ts';
export const PANEL = 'packages/checks/src/panel/panel-access.browser.test.ts';
export const PANEL_USE = 'packages/checks/src/panel/panel.browser.test.ts';
export const JOURNEY = 'examples/benefits-portal/apply.journey.test.ts';
