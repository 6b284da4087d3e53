import type { Times } from './page/time-checks.ts';
import type { ActScore } from './score-act.ts';
import type { AuditScore } from './score-audit.ts';
import type { PagesScore } from './score-pages.ts';
import type { Sizes } from './sizes.ts';

/** What the bench measured, by checker; what was not asked for is empty or null. */
export interface Report {
  readonly audit: Readonly<
    Record<string, AuditScore & { readonly version: string; readonly medianMs: number }>
  >;
  readonly act: Readonly<Record<string, ActScore>>;
  /** By set of pages, then by checker. */
  readonly clean: Readonly<Record<string, Readonly<Record<string, PagesScore>>>>;
  readonly page: Times | null;
  readonly bytes: Sizes | null;
}
