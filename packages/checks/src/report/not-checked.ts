import type { CheckReport } from './check-report.ts';
import { aboutRule } from '../words/about-rule.ts';
import { plural } from './text.ts';

/** What no tool of this kind can know, and what this one did not try. */
const ALWAYS = [
  'Whether texts, labels and alternatives of images are right. Only whether they are there, and a few signs that they are not.',
  'How the pages sound in a real screen reader, and how they work with real assistive technology.',
  'Documents such as PDF, films and recordings in themselves.',
] as const;
/** The command line opens a page as a stranger; the panel sees it as it stands. */
const ON_ITS_OWN =
  'Pages behind a sign-in, and what appears only after somebody did something: error messages, dialogs, later steps of a form.';
const AS_IT_STOOD =
  'What the page shows at other times, before and after somebody does something: error messages, dialogs, other steps of a form.';

/** Sentences that say what a run did not look at. Never empty. */
export function notCheckedSentences(report: CheckReport): readonly string[] {
  const { isDriven, isPanel = false, pages, failures } = report;
  const { width, height } = report.viewport;
  return [
    ...ALWAYS,
    isPanel ? AS_IT_STOOD : ON_ITS_OWN,
    ...(isDriven
      ? []
      : [
          'What shows only when somebody presses keys, hovers, enlarges the text or narrows the window: on the command line, the check tries that with --driven.',
        ]),
    `Other sizes of the window than ${width} by ${height} pixels${isDriven ? ' and those of the trials' : ''}, and other browsers.`,
    ...framesOf(report),
    ...failures.map(({ url, reason }) => `The page ${url}: ${reason}`),
    ...(pages.length + failures.length === 1
      ? ['Any other page of the site.']
      : ['Any page that is not listed here.']),
  ];
}

function framesOf({ pages }: CheckReport): readonly string[] {
  const frames = pages.flatMap(({ unreadFrames }) => unreadFrames).length;
  return frames > 0
    ? [`${plural(frames, 'frame')} from other servers, which a page cannot look into.`]
    : [];
}

/** Rules that could not run on some page, by reason. */
export interface SkippedRules {
  readonly reason: string;
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly pages: number;
  }[];
}

export function skippedRules({ pages }: CheckReport): readonly SkippedRules[] {
  const byReason = new Map<string, Map<string, number>>();
  for (const { rule, reason } of pages.flatMap(({ notChecked }) => notChecked)) {
    const rules = byReason.get(reason) ?? new Map<string, number>();
    rules.set(rule, (rules.get(rule) ?? 0) + 1);
    byReason.set(reason, rules);
  }
  return [...byReason]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, rules]) => ({
      reason,
      rules: [...rules].map(([id, count]) => ({ id, title: aboutRule(id).title, pages: count })),
    }));
}
