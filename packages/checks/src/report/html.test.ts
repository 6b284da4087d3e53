import { expect, it } from 'vitest';
import { toHtml } from './html.ts';
import { REPORT_KINDS } from './kinds.ts';
import { toStatement } from './statement.ts';
import { SAMPLE, WITH_BASELINE } from './test-sample.ts';

const html = toHtml(SAMPLE);
const textOf = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

it('needs and allows nothing else: no script, no request', () => {
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).not.toMatch(/<script|<link|<img src|@import|url\(|\son\w+=|javascript:/i);
});

it('shows texts of the page as text', () => {
  expect(html).toContain('Start &lt;page&gt; &amp; &quot;home&quot;');
  expect(html).toContain(
    '&lt;a href=&quot;/x&quot; title=&quot;&lt;/script&gt;&amp;&lt;b&gt;&quot;&gt;',
  );
});

it('tells problem, reason, mend and place', () => {
  const text = textOf(html);
  expect(text).toContain('Image has no alternative text Error 2 places on 2 pages');
  expect(text).toMatch(/Why it matters: People who do not see the image/);
  expect(text).toMatch(/What to do: Say in alt/);
  expect(text).toContain('Selector: main &gt; img');
  expect(text).toContain('Tomorrow must come');
  expect(text).toContain('EN 301 549: 9.1.1.1. Section 508: E205.4.');
});

it('tells what stands on many pages once', () => {
  const images = html.split('id="rule-image-alt"')[1]?.split('</article>')[0] ?? '';
  expect(images.match(/<pre><code>&lt;img src/g)).toHaveLength(3); // before, after, and the place
  expect(images).toContain(
    'https://portal.example/benefits/household/ApplicationOverview.aspx?step=1',
  );
});

it('leaves dismissed findings out of the problems, and names who dismissed them', () => {
  expect(html).not.toContain('id="rule-label"');
  expect(textOf(html)).toContain(
    '“The field is filled by script, never by people” – A. Clerk, 2026-11-01',
  );
});

it('says what was not checked, which pages failed and what is gone', () => {
  expect(textOf(html)).toContain(
    'Pages that could not be checked https://portal.example/gone : the server answers 404.',
  );
  expect(textOf(html)).toContain('Not measured: focus');
  expect(html).not.toContain('id="gone"');
  const later = toHtml(WITH_BASELINE);
  expect(textOf(later)).toContain('No longer found');
  expect(later.match(/<strong>New\.<\/strong>/g)).toHaveLength(3);
});

it.each(Object.entries(REPORT_KINDS))('%s claims nothing', (_, { write }) => {
  const claims =
    /\b(?:is|are|fully|be) (?:accessible|conformant|certified|WCAG[- ]compliant)\b(?! or meets)|\b(?:certified|conforms to|complies with|earl:passed)\b|"supports"|: supports$/im;
  for (const report of [SAMPLE, WITH_BASELINE, { ...SAMPLE, pages: [], failures: [] }]) {
    expect(write(report).replace('[after an evaluation', '')).not.toMatch(claims);
  }
});

const HEADINGS = [
  'Accessibility statement',
  'Compliance status',
  'Non-accessible content',
  'Non-compliance with',
  'Disproportionate burden',
  'The content is not within the scope of the applicable legislation',
  'Preparation of this accessibility statement',
  'Feedback and contact information',
  'Enforcement procedure',
];

it.each([
  ['with findings', SAMPLE],
  ['without any', { ...SAMPLE, pages: [] }],
])('the statement has every heading of the model, in its order, %s', (_, report) => {
  const headings = [...toStatement(report).matchAll(/<h[123]>(.*?)<\/h/g)].map(
    ([, text]) => text ?? '',
  );
  const places = HEADINGS.map((heading) => headings.findIndex((each) => each.startsWith(heading)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('the statement leaves the verdict and the contacts to people', () => {
  const statement = toStatement({ ...SAMPLE, pages: [] });
  const unmarked = textOf(statement.replace(/<mark>.*?<\/mark>/gs, ''));
  expect(unmarked).not.toMatch(/compliant/i);
  expect(unmarked).toContain('Draft.');
  expect(textOf(statement)).toContain(
    'one of: fully compliant / partially compliant / not compliant',
  );
  expect(textOf(toStatement(SAMPLE))).toContain(
    '1.1.1 Non-text Content (A), clause 9.1.1.1 of EN 301 549',
  );
  expect(textOf(toStatement(SAMPLE))).not.toContain('Target is small');
});
