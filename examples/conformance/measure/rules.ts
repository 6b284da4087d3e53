import 'axe-core';
import type * as Axe from 'axe-core';
import { ALL_RULES, checkRules } from '@handrail/checks';
import { EXCEPTIONS } from '../exceptions.ts';
import type { Opened } from '../states/state.ts';
import { elementsIn } from './parts.ts';

const axe = (window as unknown as { axe: typeof Axe }).axe;

/** What axe-core finds in what is ours, best practices included. */
export async function axeFindings({ hosts, isPage }: Opened, only?: string): Promise<string[]> {
  const { violations } = await axe.run(isPage ? document : { include: [...hosts] }, {
    resultTypes: ['violations'],
    ...(only === undefined
      ? { rules: { 'target-size': { enabled: true } } }
      : { runOnly: { type: 'rule', values: [only] } }),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

export interface OwnFindings {
  /** Errors and warnings without a reason to be excepted. */
  readonly findings: readonly string[];
  /** Exceptions that were needed, by their place in the list. */
  readonly excepted: readonly number[];
  /** How many rules ran. */
  readonly ran: number;
}

/** What our own rules find: errors and warnings. What is for a person to judge is not counted. */
export async function ownFindings(state: string, { hosts, isPage }: Opened): Promise<OwnFindings> {
  const ours = new Set<Element>(elementsIn(hosts));
  const { findings, ran } = await checkRules(document, ALL_RULES);
  const excepted: number[] = [];
  const left = findings
    .filter(({ level }) => level !== 'manual')
    .filter(({ element }) => (element ? ours.has(element) || isPage : isPage))
    .filter(({ rule, place }) => {
      const at = EXCEPTIONS.findIndex(
        (each) => each.rule === rule && each.states.test(state) && place.html.includes(each.html),
      );
      if (at >= 0) excepted.push(at);
      return at < 0;
    });
  return {
    excepted,
    ran: ran.length,
    findings: left.map(
      ({ rule, level, place, facts }) =>
        `${rule} (${level}): ${place.html || 'the page'} ${Object.values(facts).join(', ')}`,
    ),
  };
}
