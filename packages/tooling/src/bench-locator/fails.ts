import type { Attempt } from './attempt.ts';

/** Misses, one a line, the surest first: for whoever wants to know why. */
export function formatFails(attempts: readonly Attempt[]): string {
  return attempts
    .filter(isMiss)
    .sort((a, b) => Number(b.found) - Number(a.found) || b.conf - a.conf)
    .map((attempt) => `${formatFail(attempt)}\n`)
    .join('');
}

function isMiss({ kind, found, same }: Attempt): boolean {
  return kind === 'kept' ? !found || same === 0 : found;
}

function formatFail(attempt: Attempt): string {
  const { kind, found, best, site, pair, id, src, truth, got, conf, why, err, derr } = attempt;
  const isGuessRight = kind === 'kept' && !found && (best ?? 0) > 0;
  return [
    kind,
    found ? 'WRONG' : `none${isGuessRight ? ' (best guess right)' : ''}`,
    site,
    pair,
    id,
    src ?? '',
    `truth=${truth ?? ''}`,
    `got=${got ?? ''}`,
    `conf=${conf.toFixed(3)}`,
    why ?? '',
    err ?? derr ?? '',
  ].join(' | ');
}
