import type { CheckReport, ReportedFinding } from './check-report.ts';

function finding(rest: Partial<ReportedFinding> & Pick<ReportedFinding, 'rule'>): ReportedFinding {
  return {
    id: `id-${rest.rule}`,
    source: 'axe',
    level: 'error',
    wcag: [],
    state: 'none',
    dismissal: null,
    facts: {},
    place: {
      url: 'https://portal.example/',
      path: ['main > img'],
      html: '<img src="a.png">',
      name: '',
      part: 'main',
    },
    ...rest,
  };
}

const LINK = finding({
  rule: 'link-text-generic',
  source: 'handrail',
  level: 'warning',
  wcag: ['2.4.4', '2.4.9'],
  facts: { text: '=HYPERLINK("https://evil.example")' },
  place: {
    url: 'https://portal.example/',
    path: ['#frame', 'main > a:nth-of-type(2)'],
    html: '<a href="/x" title="</script>&<b>">',
    name: '=HYPERLINK("https://evil.example")',
    part: 'navigation: “Menu”',
  },
});

/** Two pages and one that failed, with every kind of finding, and texts that would break a careless report. */
export const SAMPLE: CheckReport = {
  tool: { name: 'Handrail', version: '0.1.0', axe: '4.14.1', browser: 'Chromium 156.0' },
  startedAt: '2026-11-22T10:00:00.000Z',
  isDriven: false,
  level: 'AA',
  viewport: { width: 1280, height: 800 },
  failOn: 'error',
  pages: [
    {
      url: 'https://portal.example/',
      title: 'Start <page> & "home"\u0007',
      findings: [
        finding({ rule: 'image-alt', wcag: ['1.1.1'] }),
        LINK,
        finding({ rule: 'color-contrast', level: 'manual', wcag: ['1.4.3'] }),
        finding({ rule: 'region', level: 'warning' }),
        finding({ rule: 'target-size', wcag: ['2.5.8'] }),
        finding({
          rule: 'label',
          wcag: ['4.1.2'],
          dismissal: {
            reason: 'The field is filled by script, never by people',
            by: 'A. Clerk',
            at: '2026-11-01T08:00:00Z',
          },
        }),
      ],
      notChecked: [{ rule: 'focus-not-visible', reason: 'not measured: focus' }],
      unreadFrames: [['#map']],
    },
    {
      url: 'https://portal.example/benefits/household/ApplicationOverview.aspx?step=1',
      title: '',
      findings: [
        finding({ rule: 'image-alt', wcag: ['1.1.1'] }),
        finding({ rule: 'rule-of-tomorrow', wcag: ['1.3.1'], level: 'warning' }),
        finding({
          rule: 'document-title',
          wcag: ['2.4.2'],
          place: { url: 'https://portal.example/apply', path: [], html: '', name: '', part: '' },
        }),
      ],
      notChecked: [],
      unreadFrames: [],
    },
  ],
  failures: [{ url: 'https://portal.example/gone', reason: 'the server answers 404.' }],
  rules: [
    { id: 'image-alt', source: 'axe', wcag: ['1.1.1'] },
    { id: 'color-contrast', source: 'axe', wcag: ['1.4.3'] },
    { id: 'document-title', source: 'axe', wcag: ['2.4.2'] },
    { id: 'label', source: 'axe', wcag: ['4.1.2'] },
    { id: 'region', source: 'axe', wcag: [] },
    { id: 'target-size', source: 'axe', wcag: ['2.5.8'] },
    { id: 'link-text-generic', source: 'handrail', wcag: ['2.4.4', '2.4.9'] },
    { id: 'rule-of-tomorrow', source: 'axe', wcag: ['1.3.1'], help: 'Tomorrow must come' },
    { id: 'html-has-lang', source: 'axe', wcag: ['3.1.1'] },
  ],
  gone: [],
};

/** The same after a first run: one finding is known, one is gone. */
export const WITH_BASELINE: CheckReport = {
  ...SAMPLE,
  failOn: 'new',
  pages: SAMPLE.pages.map((page, index) => ({
    ...page,
    findings: page.findings.map((each) => ({ ...each, state: index === 0 ? 'known' : 'new' })),
  })),
  gone: [{ rule: 'list', page: '/', name: 'Menu' }],
};
