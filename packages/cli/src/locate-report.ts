import type { Finder, Flow } from '@handrail/flow';
import type { Attempt, MissReason } from '@handrail/locator';
import { clean } from './clean.ts';
import { formatJson } from './fingerprint/format-json.ts';
import { judgeTarget } from './judge-target.ts';
import type { Outcome } from './judge-target.ts';
import type { FinderReport, FingerprintReport, TargetReport } from './page/reports.ts';
import { showElement } from './show-element.ts';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  found: 'found',
  aged: 'found, and has changed',
  unsure: 'not sure',
  missing: 'missing',
};
const REASONS: Readonly<Record<MissReason, string>> = {
  none: 'matches nothing',
  several: 'matches more than one visible element',
  hidden: 'matches only what cannot be seen',
  unexpected: 'matches only what is not as "expect" and "must" say',
  frame: 'is in a frame that is not there, or is of another origin',
  'bad-css': 'is no valid selector',
};

/** What an author reads of one target. */
export function locateReport(report: TargetReport, { targets = {} }: Flow): string {
  const { id, finders, fingerprint } = report;
  const target = targets[id];
  const outcome = OUTCOMES[judgeTarget(report)];
  const lines = [
    ...(finders ? finderLines(finders, target?.find ?? []) : []),
    ...(fingerprint ? fingerprintLines(fingerprint, finders) : []),
  ];
  const body = lines.map((line) => `  ${clean(line)}\n`).join('');
  return `${clean(`${id} (${target?.label ?? ''}): ${outcome}`)}\n${body}${proposal(fingerprint)}`;
}

function finderLines(report: FinderReport, finders: readonly Finder[]): string[] {
  if (report.status === 'found') {
    const { rank, element } = report;
    const stale =
      rank > 0 ? ` The ${rank > 1 ? `${rank} finders` : 'finder'} before it gave none.` : '';
    return [
      `Finder ${rank + 1} ${showFinder(finders[rank])} finds ${showElement(element)}.${stale}`,
    ];
  }
  return report.tried.map((attempt) => attemptLine(attempt, finders));
}

function attemptLine(
  { rank, reason, matches, visible }: Attempt,
  finders: readonly Finder[],
): string {
  const numbers = matches ? ` (${visible} of ${matches} can be seen)` : '';
  return `Finder ${rank + 1} ${showFinder(finders[rank])} ${REASONS[reason]}${numbers}.`;
}

function showFinder(finder: Finder | undefined): string {
  if (!finder) return '';
  const { by, ...rest } = finder;
  const words = Object.values(rest).filter((part) => part !== true);
  const parts = words.map((part) =>
    typeof part === 'string' ? part : Object.values(part ?? {})[0],
  );
  return `(${[by, ...parts].join(' ')})`;
}

function fingerprintLines(report: FingerprintReport, finders: FinderReport | null): string[] {
  const { why, best, status, isFindersChoice } = report;
  return [`Fingerprint: ${why}`, ...verdict()];

  function verdict(): string[] {
    if (isFindersChoice === false && best) {
      return [
        `Finders and fingerprint disagree: the fingerprint is most like ${showElement(best)}. One of both has gone stale.`,
      ];
    }
    if (finders?.status !== 'found') {
      return status === 'found' && best ? [`It points at ${showElement(best)}.`] : [];
    }
    return status === 'found'
      ? []
      : ['The finders still find it. Make the fingerprint anew with "handrail describe".'];
  }
}

/** What the author may take over; nothing is written by itself. */
function proposal(report: FingerprintReport | null): string {
  if (!report?.additions) return '';
  const seen = formatJson(report.additions, { indent: '  ', before: '  "seen": '.length });
  const safe = seen.split('\n').map(clean).join('\n');
  return `  Proposal, after one look only: if that is the right element, its fingerprint may say\n  "seen": ${safe}\n`;
}
