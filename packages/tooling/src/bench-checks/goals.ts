/** What the checks want to reach, and whether they do. Pure. */
import { atLeast, atMost, type Goal } from '../bench/goals.ts';
import type { Report } from './report.ts';
import type { ActScore } from './score-act.ts';

export function goalsOf({ audit, act, clean, page, bytes }: Report): Goal[] {
  const ours = act['handrail'];
  const axe = act['axe-all'] ?? act['axe'];
  return [
    atLeast(
      'audit: barriers, script loaded first',
      audit['handrail']?.found ?? null,
      125,
      'of 142',
    ),
    atLeast('audit: barriers, driven', audit['handrail-driven']?.found ?? null, 132, 'of 142'),
    atLeast('ACT: rules complete', ours?.complete.length ?? null, axe?.complete.length ?? 36, ''),
    atLeast(
      'ACT: approved complete',
      ours?.approvedComplete ?? null,
      axe?.approvedComplete ?? 31,
      '',
    ),
    atLeast('ACT: complete beyond axe-core', ours && axe ? beyond(ours, axe) : null, 8, ''),
    atMost(
      'ACT: errors on other examples',
      ours ? (100 * ours.wrong.length) / ours.others : null,
      1,
      '%',
    ),
    atMost('GOV.UK components: errors', clean['govuk']?.['handrail']?.errors ?? null, 2, ''),
    atMost('APG: errors of our rules', clean['apg']?.['handrail']?.ownErrors ?? null, 20, ''),
    atMost('6,000 elements: first finding', page?.firstMs ?? null, 1000, 'ms'),
    atMost('6,000 elements: longest task of ours', page?.longestTaskMs ?? null, 50, 'ms'),
    atMost('6,000 elements: a changed row', page?.subtreeMs ?? null, 100, 'ms'),
    atMost('gzip before the first finding', bytes?.first ?? null, 20_480, 'bytes'),
    atMost('gzip of all rules of the page', bytes?.page ?? null, 20_480, 'bytes'),
  ];
}

function beyond(ours: ActScore, axe: ActScore): number {
  return ours.complete.filter((id) => !axe.complete.includes(id)).length;
}
