import type { CheckReport } from './check-report.ts';
import {
  countLevels,
  dismissedFindings,
  groupByRule,
  openFindings,
  type Counts,
  type RuleGroup,
} from './count.ts';
import { htmlDocument } from './html-document.ts';
import { ruleArticle } from './html-rule.ts';
import { notCheckedSentences, skippedRules } from './not-checked.ts';
import { criterionStates, LEVEL_WORDS, titleOf, understandingUrl } from './standards.ts';
import { escapeMarkup as esc, plural } from './text.ts';

/**
 * The report that people read: one page without script, to open, print or mail. What to mend first,
 * each problem with the reason and the mend, each page, and what was not checked.
 */
export function toHtml(report: CheckReport): string {
  const open = openFindings(report);
  const groups = groupByRule(report, open);
  const site = siteOf(report);
  const body = [
    '<a class="skip" href="#main">Skip to the report</a>',
    `<header>${head(report, site, countLevels(open))}</header>`,
    contents(report, groups),
    '<main id="main" tabindex="-1">',
    overview(groups),
    problems(groups, report),
    byPage(report),
    dismissed(report),
    gone(report),
    unchecked(report),
    byCriterion(report),
    '</main>',
    `<footer>${about(report)}</footer>`,
  ];
  return htmlDocument(`Accessibility check of ${site}`, body.filter(Boolean).join('\n'));
}

function head(report: CheckReport, site: string, counts: Counts): string {
  const { pages, failures, startedAt } = report;
  const facts = [
    [plural(counts.error, 'error'), 'certain, and they keep people out'],
    [plural(counts.warning, 'warning'), 'very likely'],
    [`${counts.manual} to look at`, 'a person has to judge'],
    [
      `${plural(pages.length, 'page')} checked`,
      failures.length > 0 ? `${failures.length} more could not be` : '',
    ],
  ] as const;
  const items = facts.map(
    ([what, more]) =>
      `<li>${what.replace(/^\d+/, '<strong>$&</strong>')}${more ? `<br><span class="soft">${more}</span>` : ''}</li>`,
  );
  return `<h1>Accessibility check of ${esc(site)}</h1>
<p>${esc(dateText(startedAt))}</p>
<ul class="facts">${items.join('')}</ul>
<p class="note">This report lists problems that a program can find. It does not say that the portal is accessible or meets a law or standard, however short the list is. <a href="#not-checked">What was not checked</a> is for people to try, best of all together with people with disabilities.</p>`;
}

function contents(report: CheckReport, groups: readonly RuleGroup[]): string {
  const links = [
    ...(groups.length > 0
      ? ['<a href="#first">What to mend first</a>', '<a href="#problems">Problem by problem</a>']
      : []),
    '<a href="#pages">Page by page</a>',
    ...(dismissedFindings(report).length > 0 ? ['<a href="#dismissed">Dismissed</a>'] : []),
    ...(report.gone.length > 0 ? ['<a href="#gone">No longer found</a>'] : []),
    '<a href="#not-checked">What was not checked</a>',
    '<a href="#criteria">Criterion by criterion</a>',
  ];
  return `<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul></nav>`;
}

function overview(groups: readonly RuleGroup[]): string {
  if (groups.length === 0) {
    return '<h2 id="first">Nothing was found</h2><p>The rules that ran found nothing that counts. Please read what was not checked.</p>';
  }
  const rows = groups.map(
    ({ rule, title, level, findings, pages }) =>
      `<tr><th scope="row"><a href="#rule-${esc(rule)}">${esc(title)}</a></th><td data-head="Level">${levelTag(level)}</td><td class="number" data-head="Places">${findings.length}</td><td class="number" data-head="Pages">${pages.length}</td></tr>`,
  );
  return `<h2 id="first">What to mend first</h2>
<p>The worst is at the top. What stands in a template of the portal is on many pages, and mended once.</p>
<table class="stack"><caption>${plural(groups.length, 'problem')}, the worst first</caption><thead><tr><th scope="col">Problem</th><th scope="col">Level</th><th scope="col" class="number">Places</th><th scope="col" class="number">Pages</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function problems(groups: readonly RuleGroup[], report: CheckReport): string {
  if (groups.length === 0) return '';
  const hasBaseline = report.pages.some(({ findings }) =>
    findings.some(({ state }) => state !== 'none'),
  );
  return `<h2 id="problems">Problem by problem</h2>${groups.map((group) => ruleArticle(group, hasBaseline)).join('\n')}`;
}

function byPage(report: CheckReport): string {
  const parts = report.pages.map((page) => {
    const groups = groupByRule(report, openFindings({ pages: [page] }));
    const rows = groups.map(
      ({ rule, title, level, findings }) =>
        `<tr><th scope="row"><a href="#rule-${esc(rule)}">${esc(title)}</a></th><td data-head="Level">${levelTag(level)}</td><td class="number" data-head="Places">${findings.length}</td></tr>`,
    );
    const list =
      rows.length > 0
        ? `<table class="stack"><caption>Found on ${esc(page.url)}</caption><thead><tr><th scope="col">Problem</th><th scope="col">Level</th><th scope="col" class="number">Places</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
        : '<p>These rules found nothing that counts on this page.</p>';
    return `<h3>${esc(page.title || 'Page without a title')}</h3><p>${link(page.url)}</p>${list}`;
  });
  const failed = report.failures.map(({ url, reason }) => `<li>${link(url)}: ${esc(reason)}</li>`);
  return `<h2 id="pages">Page by page</h2>${parts.join('\n')}${failed.length > 0 ? `<h3>Pages that could not be checked</h3><ul>${failed.join('')}</ul>` : ''}`;
}

function dismissed(report: CheckReport): string {
  const groups = groupByRule(report, dismissedFindings(report));
  if (groups.length === 0) return '';
  const items = groups.flatMap(({ title, findings }) =>
    findings.map(({ finding, page }) => {
      const { reason = '', by = '', at = '' } = finding.dismissal ?? {};
      return `<li><strong>${esc(title)}</strong>: ${esc(finding.place.name || finding.place.html || page.title)} (${link(page.url)})<br>“${esc(reason)}” – ${esc(by)}, ${esc(at.slice(0, 10))}</li>`;
    }),
  );
  return `<h2 id="dismissed">Dismissed</h2><p>People looked at these and decided that they do not count.</p><ul>${items.join('')}</ul>`;
}

function gone({ gone: findings }: CheckReport): string {
  if (findings.length === 0) return '';
  const items = findings.map(
    ({ rule, page, name }) =>
      `<li>${esc(rule)} on ${esc(page)}${name ? `: ${esc(name)}` : ''}</li>`,
  );
  return `<h2 id="gone">No longer found</h2><p>These are in the baseline and were not found this time, on pages that were checked.</p><ul>${items.join('')}</ul>`;
}

function unchecked(report: CheckReport): string {
  const sentences = notCheckedSentences(report).map((line) => `<li>${esc(line)}</li>`);
  const skipped = skippedRules(report).map(({ reason, rules }) => {
    const titles = rules.map(
      ({ id, title, pages }) =>
        `<li>${esc(title)} <span class="soft">(${esc(id)}, ${plural(pages, 'page')})</span></li>`,
    );
    return `<h4>${esc(reason.charAt(0).toUpperCase() + reason.slice(1))}</h4><ul>${titles.join('')}</ul>`;
  });
  return `<h2 id="not-checked">What was not checked</h2><ul>${sentences.join('')}</ul>${skipped.length > 0 ? `<h3>Rules that could not run</h3>${skipped.join('')}` : ''}`;
}

function byCriterion(report: CheckReport): string {
  const rows = criterionStates(report).map(
    ({ criterion: { id, en301549, section508 }, counts, rules }) => {
      const found = [
        ...(counts.error > 0 ? [plural(counts.error, 'error')] : []),
        ...(counts.warning > 0 ? [plural(counts.warning, 'warning')] : []),
        ...(counts.manual > 0 ? [`${counts.manual} to look at`] : []),
      ].join(', ');
      const nothing = rules > 0 ? 'Nothing found, checked in part' : 'Not checked by any rule';
      return `<tr><th scope="row"><a href="${understandingUrl(id)}">${esc(titleOf(id))}</a></th><td data-head="Found">${found || nothing}</td><td data-head="EN 301 549">${en301549 ?? '–'}</td><td data-head="Section 508">${section508 ?? '–'}</td></tr>`;
    },
  );
  return `<h2 id="criteria">Criterion by criterion</h2>
<p>No row says that a criterion is met: a program sees a part of each at most.</p>
<table class="stack"><caption>WCAG 2.2 up to level ${report.level}</caption><thead><tr><th scope="col">Criterion</th><th scope="col">Found</th><th scope="col">EN 301 549</th><th scope="col">Section 508</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function about(report: CheckReport): string {
  const { tool, viewport, rules } = report;
  return `<h2>About this check</h2><p>${esc(tool.name)} ${esc(tool.version)} with axe-core ${esc(tool.axe)} in ${esc(tool.browser)}, window ${viewport.width} by ${viewport.height} pixels, ${plural(rules.length, 'rule')}. ${howOf(report)}</p>`;
}

function howOf({ isDriven, isPanel }: CheckReport): string {
  if (isPanel) return 'The page was read as somebody had it open.';
  return isDriven
    ? 'Keys, pointer, narrow window, enlarged text and text spacing were tried out.'
    : 'The pages were opened and read; nothing was tried out.';
}

export function levelTag(level: RuleGroup['level']): string {
  return `<span class="level ${level}">${LEVEL_WORDS[level]}</span>`;
}

/** Only addresses that lead to a page become links. */
function link(url: string): string {
  return /^https?:/.test(url) ? `<a href="${esc(url)}">${esc(url)}</a>` : esc(url);
}

function dateText(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? at
    : `${date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}, ${at.slice(11, 16)} UTC`;
}

export function siteOf({ pages, failures }: CheckReport): string {
  const [first] = [...pages, ...failures];
  if (!first) return 'no page';
  if (pages.length + failures.length === 1) return first.url;
  return URL.canParse(first.url) ? new URL(first.url).host || 'files' : first.url;
}
