import { criterion } from '../contract/criteria.ts';
import { aboutRule } from '../words/about-rule.ts';
import type { CheckReport } from './check-report.ts';
import { groupByRule, openFindings, type RuleGroup } from './count.ts';
import { htmlDocument } from './html-document.ts';
import { notCheckedSentences } from './not-checked.ts';
import { titleOf } from './standards.ts';
import { escapeMarkup as esc, plural } from './text.ts';

/** What a person writes. */
const todo = (text: string): string => `<mark>[${esc(text)}]</mark>`;

/**
 * A draft of the accessibility statement of Decision (EU) 2018/1523, as a page. What only the public
 * body can say is marked; whether the portal complies is never said, only asked.
 */
export function toStatement(report: CheckReport): string {
  const site = todo('address of the website');
  const body = todo('name of the public sector body');
  const parts = [
    `<p class="note"><strong>Draft.</strong> Made from an automatic check on ${esc(report.startedAt.slice(0, 10))}. Everything in marked brackets has to be decided and written by a person. Do not publish it before, and take this note away then.</p>`,
    '<h1>Accessibility statement</h1>',
    `<p>${body} is committed to making its website accessible, in accordance with ${todo('national legislation that transposes Directive (EU) 2016/2102')}.</p>`,
    `<p>This accessibility statement applies to ${site}.</p>`,
    ...status(report),
    ...content(report),
    ...preparation(report),
    '<h2>Feedback and contact information</h2>',
    `<p>${todo('How people tell about parts that are not accessible and ask for information that is left out: the way, a link, the unit or person who answers, and within what time')}</p>`,
    '<h2>Enforcement procedure</h2>',
    `<p>${todo('How people can complain where they got no satisfying answer, with a link to the enforcement procedure and contact information of the enforcement body')}</p>`,
    '<h2>Optional content</h2>',
    `<p>${todo('Only what the body wants to add: an explanation of its commitment, plans to solve what is listed above, formal approval, date of publication of the website, its last great revision, a link to a report of an evaluation, a phone number for people with disabilities')}</p>`,
  ];
  return htmlDocument('Draft of an accessibility statement', `<main>${parts.join('\n')}</main>`);
}

function status(report: CheckReport): readonly string[] {
  const errors = openFindings(report).filter(({ finding }) => finding.level === 'error');
  const found =
    errors.length > 0
      ? `The check found ${plural(errors.length, 'error')}, which are listed below, so “fully compliant” is ruled out as long as they stand.`
      : 'The check found no error. That does not show that the website is compliant: an automatic check finds part of the problems.';
  return [
    '<h2>Compliance status</h2>',
    `<p>This website is ${todo('after an evaluation by people, one of: fully compliant / partially compliant / not compliant')} with ${todo('the standard that the national law names, such as EN 301 549 V3.2.1')}${todo('if it is not fully compliant: , due to the non-compliances and/or the exemptions listed below')}.</p>`,
    `<p>${todo(`For the person who decides: ${found}`)}</p>`,
  ];
}

function content(report: CheckReport): readonly string[] {
  const failed = openFindings(report).filter(
    ({ finding }) => finding.level === 'error' && finding.wcag.some((id) => criterion(id).en301549),
  );
  const items = groupByRule(report, failed).map(itemOf);
  const open = notCheckedSentences(report).map((line) => `<li>${esc(line)}</li>`);
  return [
    '<h2>Non-accessible content</h2>',
    '<p>The content listed below is non-accessible for the following reason(s):</p>',
    `<h3>Non-compliance with ${todo('national legislation')}</h3>`,
    items.length > 0
      ? `<ul>${items.join('')}</ul>`
      : `<p>${todo('What people found; the automatic check found nothing to list')}</p>`,
    `<p>${todo('Check each entry, write it so that people know what they cannot do and which way they can take instead, and add what people found')}</p>`,
    `<p>${todo('Not checked, so nothing is said of it above:')}</p><ul>${open.join('')}</ul>`,
    '<h3>Disproportionate burden</h3>',
    `<p>${todo('Content for which an exemption under Article 5 of the Directive is claimed for the time being, or take this part away')}</p>`,
    '<h3>The content is not within the scope of the applicable legislation</h3>',
    `<p>${todo('Content that is out of scope, or take this part away')}</p>`,
  ];
}

function itemOf({ rule, help, wcag, pages }: RuleGroup): string {
  const { title, why } = aboutRule(rule, help);
  const clauses = wcag.map((id) => {
    const { en301549 } = criterion(id);
    return `${titleOf(id)}${en301549 ? `, clause ${en301549} of EN 301 549` : ''}`;
  });
  return `<li><strong>${esc(title)}</strong> on ${plural(pages.length, 'page')}. ${esc(why)} (WCAG ${esc(clauses.join('; '))}) ${todo('alternative')}</li>`;
}

function preparation(report: CheckReport): readonly string[] {
  const { name, version, axe, browser } = report.tool;
  return [
    '<h2>Preparation of this accessibility statement</h2>',
    `<p>This statement was prepared on ${todo('date')}.</p>`,
    `<p>${todo('Method of the actual evaluation as Article 3 of the Decision asks for: a self-assessment by the body, or an assessment by a third party, by people')} It was supported by an automatic check of ${plural(report.pages.length, 'page')} on ${esc(report.startedAt.slice(0, 10))} with ${esc(`${name} ${version}, axe-core ${axe} and ${browser}`)}.</p>`,
    `<p>The statement was last reviewed on ${todo('date')}.</p>`,
  ];
}
