import type * as Axe from 'axe-core';
import { AXE_WORDS } from '../../axe-words.ts';
import { criteriaOfTags, type CriterionId } from '../../contract/criteria.ts';
import type { LiveFinding } from '../../contract/finding.ts';
import type { Rule } from '../../contract/types.ts';
import { pageOf } from '../../identity/finding-identity.ts';
import type { CheckReport, RanRule, ReportedFinding } from '../../report/check-report.ts';
import { createFindingIds } from '../../report/finding-ids.ts';
import { publicAddress, publicFinding } from '../../report/public-address.ts';
import { plural } from '../../report/text.ts';
import { ALL_ABOUT } from '../../rules/about.generated.ts';
import { wcagLevelOf } from '../choose-items.ts';
import type { Item, PanelState } from '../state.ts';
import { browserName } from './browser-name.ts';
import { createTypedTexts } from './hide-typed.ts';

/** The version of what is published with the panel. */
export const VERSION = '0.1.0';

/** What the panel knows of a page, to be written down. */
export interface ReportSource {
  readonly document: Document;
  readonly state: PanelState;
  /** Rules of ours that the panel has loaded. */
  readonly rules: readonly Rule[];
  /** Ids of rules, ours and axe-core's, that ran to their end. */
  readonly ran: ReadonlySet<string>;
  /** Null if it did not run. */
  readonly axe: Pick<typeof Axe, 'getRules' | 'version'> | null;
  readonly now: Date;
}

/**
 * What the panel found, as the data that all reports are made from. All of it, whatever the filters
 * hide, but for level AAA: that only if it is listed.
 */
export function panelReport(source: ReportSource): CheckReport {
  const { document, state, axe, now } = source;
  const view = document.defaultView ?? window;
  const level = state.wcag.includes('AAA') ? 'AAA' : 'AA';
  const isAimedAt = (wcag: readonly CriterionId[]): boolean =>
    level === 'AAA' || wcagLevelOf(wcag) !== 'AAA';
  const rules = ranRules(source).filter(({ wcag }) => isAimedAt(wcag));
  const typed = createTypedTexts(document);
  const idOf = createFindingIds();
  return {
    tool: {
      name: 'Handrail',
      version: VERSION,
      axe: axe?.version ?? 'not loaded',
      browser: browserName(view.navigator.userAgent),
    },
    startedAt: now.toISOString(),
    isDriven: false,
    isPanel: true,
    level,
    viewport: { width: view.innerWidth, height: view.innerHeight },
    failOn: 'never',
    pages: [
      {
        url: pageAddress(document),
        title: typed.hide(document.title),
        findings: [...state.items]
          .filter(({ finding }) => isAimedAt(finding.wcag))
          .sort((a, b) => a.mark - b.mark)
          .map((item) => ({
            ...reported(item, typed.without(item.finding)),
            id: idOf(item.finding, pageOf(document.URL)),
          })),
        notChecked: notChecked(source),
        unreadFrames: state.unreadFrames,
      },
    ],
    failures: [],
    rules,
    gone: [],
  };
}

/** Of the fragment only a route, which is a page of its own. */
function pageAddress({ URL: address }: Document): string {
  const [page = '', fragment = ''] = address.split('#', 2);
  const [route = ''] = /^!?\/[^?]*/.exec(fragment) ?? [];
  return publicAddress(route ? `${page}#${route}` : page);
}

/** Without the element, which is no data. */
function reported({ dismissal }: Item, finding: LiveFinding): Omit<ReportedFinding, 'id'> {
  const { rule, source, level, wcag, place, facts } = finding;
  const { reason, by, at } = dismissal?.dismissal ?? { reason: '', by: '', at: '' };
  return {
    ...publicFinding({ rule, source, level, wcag, place, facts }),
    state: 'none',
    dismissal: dismissal?.standing === 'counts' ? { reason, by, at } : null,
  };
}

function ranRules({ rules, ran, axe, state }: ReportSource): readonly RanRule[] {
  const left = new Set(state.notChecked.map(({ rule }) => rule));
  const ours = rules.map(({ id, wcag }): RanRule => ({ id, source: 'handrail', wcag }));
  const theirs = axeRules(axe).map(({ ruleId, tags, help }): RanRule => ({
    id: ruleId,
    source: 'axe',
    wcag: criteriaOfTags(tags),
    help,
  }));
  return [...ours, ...theirs].filter(({ id }) => ran.has(id) && !left.has(id));
}

/** "frame-tested" says that no copy of axe was asked in a frame, which here is not the page's doing. */
function axeRules(axe: ReportSource['axe']): readonly Axe.RuleMetadata[] {
  return (axe?.getRules() ?? []).filter(
    ({ ruleId, tags }) => !tags.includes('deprecated') && ruleId !== 'frame-tested',
  );
}

/** Every rule that did not run, so that no silence is taken for a good sign. */
function notChecked({
  state,
  rules,
  ran,
  axe,
}: ReportSource): CheckReport['pages'][number]['notChecked'] {
  const here = new Set([
    ...rules.map(({ id }) => id),
    ...axeRules(axe).map(({ ruleId }) => ruleId),
  ]);
  const all = [...Object.keys(ALL_ABOUT), ...(axe ? here : Object.keys(AXE_WORDS))];
  // What the panel says of rules together, as of "further rules", is said of each of them here.
  const told = state.notChecked.filter(({ rule }) => all.includes(rule));
  const known = new Set([...ran, ...told.map(({ rule }) => rule)]);
  const isAxeMissing = state.notChecked.some(({ rule }) => rule === 'axe-core');
  const isStopped = (rule: string): boolean =>
    here.has(rule) || (!Object.hasOwn(ALL_ABOUT, rule) && !isAxeMissing);
  const others = [...new Set(all)]
    .filter((rule) => !known.has(rule))
    .map((rule) => ({
      rule,
      reason: isStopped(rule) ? 'the check was stopped before' : 'not loaded',
    }));
  const frames = state.framesWithoutAxe;
  const inFrames =
    frames > 0
      ? [{ rule: 'axe-core', reason: `${plural(frames, 'frame')} let no copy of it in` }]
      : [];
  return [...told, ...others, ...inFrames];
}
