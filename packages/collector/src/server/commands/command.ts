/** One command of `handrail-collector`. Each stands in a file of its own and is loaded when asked for. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `handrail-collector NAME --help` prints. */
  readonly usage: string;
  /**
   * @param args what stands behind the command's name
   * @returns the exit code: 0 done, 1 failed, 2 wrongly used
   * @throws {UsageError} or what `parseArgs` throws, for 2; anything else counts as a failure, 1
   */
  run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number>;
}

/** The command was wrongly used; `message` says how, and what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}
