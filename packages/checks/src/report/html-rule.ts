import { criterion } from '../contract/criteria.ts';
import type { Group } from '../contract/types.ts';
import { aboutRule, questionOf, sentenceOf } from '../words/about-rule.ts';
import { generalMend, specialMend } from '../words/mend.ts';
import type { CheckedPage, ReportedFinding } from './check-report.ts';
import type { RuleGroup } from './count.ts';
import { LEVEL_WORDS, titleOf, understandingUrl } from './standards.ts';
import { escapeMarkup as esc, pathText, plural } from './text.ts';

/** More than anybody mends by hand; all are in the other reports. */
const MAX_PLACES = 50;
const MAX_PAGES = 5;

export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  blind: 'blind people',
  'low-vision': 'people with low vision',
  'colour-blind': 'people who do not tell colours apart',
  deaf: 'deaf and hard-of-hearing people',
  keyboard: 'people who use a keyboard only',
  motor: 'people who cannot move their hands freely',
  'speech-input': 'people who speak to their computer',
  cognitive: 'people with learning or memory difficulties',
  seizures: 'people who get seizures from flashes',
  everyone: 'everyone',
};

/** One problem: why it matters, what to do, and where it is. */
export function ruleArticle(group: RuleGroup, hasBaseline: boolean): string {
  const { rule, help, title, level, wcag, pages } = group;
  const { why, before, after } = aboutRule(rule, help);
  const places = placesOf(group);
  const shown = places.slice(0, MAX_PLACES);
  const rest = places.length - shown.length;
  const id = `rule-${esc(rule)}`;
  const example =
    before !== undefined && after !== undefined
      ? `<div class="pair"><div><p>Before</p><pre><code>${esc(before)}</code></pre></div><div><p>After</p><pre><code>${esc(after)}</code></pre></div></div>`
      : '';
  return `<article aria-labelledby="${id}">
<h3 id="${id}">${esc(title)}</h3>
<p><span class="level ${level}">${LEVEL_WORDS[level]}</span> ${plural(group.findings.length, 'place')} on ${plural(pages.length, 'page')}${affectsOf(rule)}</p>
<p><strong>Why it matters:</strong> ${esc(why)}</p>
<p><strong>What to do:</strong> ${esc(generalMend(rule, help))}</p>
${example}
<p class="soft">${standardsOf(wcag)} Rule: ${esc(rule)}.</p>
<h4>Where it is<span class="soft">: ${esc(title)}</span></h4>
<ol class="places">${shown.map((place) => placeItem(place, level, hasBaseline)).join('')}</ol>
${rest > 0 ? `<p>And ${plural(rest, 'more place')}, in the CSV and JSON reports.</p>` : ''}
</article>`;
}

interface Placed {
  readonly finding: ReportedFinding;
  readonly pages: readonly CheckedPage[];
}

/** What is in a template stands on many pages, and is told once. */
function placesOf({ findings }: RuleGroup): readonly Placed[] {
  const places = new Map<string, { finding: ReportedFinding; pages: CheckedPage[] }>();
  for (const { finding, page } of findings) {
    const { html, path } = finding.place;
    const key = JSON.stringify([
      html,
      html ? path : page.url,
      sentenceOf(finding),
      finding.level,
      finding.state,
    ]);
    const known = places.get(key);
    if (!known) places.set(key, { finding, pages: [page] });
    else if (!known.pages.includes(page)) known.pages.push(page);
  }
  return [...places.values()];
}

function placeItem(
  { finding, pages }: Placed,
  level: RuleGroup['level'],
  hasBaseline: boolean,
): string {
  const { place, state } = finding;
  const said = finding.level === 'manual' ? questionOf(finding) : sentenceOf(finding);
  const tag =
    finding.level === level
      ? ''
      : `<span class="level ${finding.level}">${LEVEL_WORDS[finding.level]}</span> `;
  const news = hasBaseline && state === 'new' ? '<strong>New.</strong> ' : '';
  const special = specialMend(finding);
  const todo = special ? `<br>To do: ${esc(special)}` : '';
  const name = place.name && place.html ? `“${esc(place.name)}”` : '';
  const part = place.part ? `in ${esc(place.part)}` : '';
  const where = [name, part].filter(Boolean).join(' ');
  const more = pages.length - MAX_PAGES;
  const listed = pages.slice(0, MAX_PAGES).map(pageLink).join(', ');
  return `<li>${tag}${news}${esc(said)}${todo}${where ? `<br>${where}` : ''}${place.html ? `<pre><code>${esc(place.html)}</code></pre>` : '<br>'}${place.path.length > 0 ? `<span class="soft">Selector: </span><code>${esc(pathText(place.path))}</code><br>` : ''}<span class="soft">On: </span>${listed}${more > 0 ? ` and ${plural(more, 'more page')}` : ''}</li>`;
}

function pageLink({ url, title }: CheckedPage): string {
  const text = esc(title || url);
  return /^https?:/.test(url) ? `<a href="${esc(url)}">${text}</a>` : text;
}

function affectsOf(rule: string): string {
  const { affects = [] } = aboutRule(rule);
  return affects.length > 0
    ? `. Affects ${listText(affects.map((group) => GROUP_WORDS[group]))}.`
    : '.';
}

export function listText(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function standardsOf(wcag: RuleGroup['wcag']): string {
  if (wcag.length === 0) return 'Good practice: no criterion of WCAG fails by it alone.';
  const links = wcag.map((id) => `<a href="${understandingUrl(id)}">${esc(titleOf(id))}</a>`);
  const clauses = wcag.flatMap((id) => criterion(id).en301549 ?? []);
  const is508 = wcag.some((id) => criterion(id).section508);
  return `WCAG 2.2: ${links.join(', ')}.${clauses.length > 0 ? ` EN 301 549: ${clauses.join(', ')}.` : ''}${is508 ? ' Section 508: E205.4.' : ''}`;
}
