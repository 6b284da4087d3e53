import { stringify } from 'yaml';
import { judgedCriteria, OBSOLETE, type Judged } from './criteria.ts';

/** VPAT 2.5: WCAG 2.2, Section 508 and EN 301 549. */
export const CATALOG = '2.5-edition-wcag-2.2-508-eu-en';

export interface Release {
  readonly version: string;
  /** When what is said was last looked at: a day. */
  readonly date: string;
}

const NO_EAR =
  'Shown by tests in Chromium, Firefox and WebKitGTK; no real screen reader was run, and no person with a disability was asked.';
/** The schema asks for one. */
const NO_ADDRESS = 'None yet: open an issue of the project.';
const LATER = 'Not evaluated. Nobody has looked at this chapter yet.';

/** The report of Handrail itself: schema 0.1.0 of https://github.com/GSA/openacr. */
export function handrailOpenAcr({ version, date }: Release): string {
  const value = {
    title: 'Handrail Accessibility Conformance Report',
    product: {
      name: 'Handrail',
      version,
      description:
        'Guidance that agencies put on their portals: what citizens meet, the dashboard for its figures, and the panel of accessibility checks for staff.',
    },
    author: { name: 'The maintainers of Handrail', email: NO_ADDRESS },
    vendor: { company_name: 'Handrail, an open-source project', email: NO_ADDRESS },
    report_date: date,
    last_modified_date: date,
    version: 1,
    notes:
      'Written by the project itself, about its own interface and not about any portal it stands on. Tests find a part of all problems. No real screen reader, switch, voice control or eye tracking was used, and no person with a disability was asked. Criteria that a program cannot judge, or that were tried in fewer than three engines, are "not evaluated", also where the catalogue has that term for level AAA only: it is the true one.',
    evaluation_methods_used:
      'Tests in real browsers over every state of every element: axe-core with best practices, our own rules, the keyboard, accessibility tree, simulated screen reader, 320 px, text spacing, text at 200 %, forced colours, motion, right-to-left. docs/accessibility.md says which test shows what.',
    legal_disclaimer: 'No conformance is claimed, and nothing is warranted.',
    repository: '',
    feedback: 'An issue of the project.',
    license: 'Apache-2.0',
    catalog: CATALOG,
    chapters: chapters(),
  };
  return `# Written by npm run conformance:docs from packages/tooling/src/conformance.\n${stringify(value, { lineWidth: 0 })}`;
}

function chapters(): object {
  const aside = { disabled: true, notes: LATER };
  const level = (wanted: string): object => ({
    criteria: [
      ...judgedCriteria()
        .filter(({ criterion }) => criterion.level === wanted)
        .map(entry),
      ...(wanted === 'A' ? [obsolete()] : []),
    ].sort((a, b) => a.num.localeCompare(b.num, 'en', { numeric: true })),
  });
  return {
    success_criteria_level_a: level('A'),
    success_criteria_level_aa: level('AA'),
    success_criteria_level_aaa: { disabled: true, notes: 'Handrail does not aim at level AAA.' },
    functional_performance_criteria: aside,
    hardware: { disabled: true, notes: 'Handrail is no hardware.' },
    software: aside,
    support_documentation_and_services: aside,
    en_301_549_functional_performance: aside,
    en_301_549_hardware: { disabled: true, notes: 'Handrail is no hardware.' },
    en_301_549_software: aside,
  };
}

interface Entry {
  readonly num: string;
  readonly components: readonly object[];
}

function entry({ criterion, statement: { term, does, open, tests } }: Judged): Entry {
  const notes = [
    does,
    ...(open === undefined ? [] : [`Open: ${open}`]),
    ...(tests.length > 0 ? [`Tests: ${tests.join(', ')}`] : []),
    ...(term === 'supports' ? [NO_EAR] : []),
  ].join('\n');
  return {
    num: criterion.id,
    components: [{ name: 'web', adherence: { level: term, notes } }],
  };
}

function obsolete(): Entry {
  const notes = 'WCAG 2.2 has taken this criterion out.';
  return {
    num: OBSOLETE,
    components: [{ name: 'web', adherence: { level: 'not-applicable', notes } }],
  };
}
