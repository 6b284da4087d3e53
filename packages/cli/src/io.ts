/** How a command speaks; tests listen in. */
export interface Io {
  out(text: string): unknown;
  error(text: string): unknown;
  /** True on a terminal, unless the reader asked for none (https://no-color.org). */
  colors: boolean;
  /** Whether somebody watches the second output on a terminal. @default false */
  isTerminal?: boolean;
}

export const EXIT = { valid: 0, faults: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something the person has to put right before a command can do anything; exit 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
