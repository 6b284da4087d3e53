import { spawn } from 'node:child_process';
import { repositoryRoot } from './repository.ts';

export interface CommandResult {
  /** The exit code; 1 if a signal ended the command or it could not be started. */
  readonly code: number;
  /** What the command wrote to its standard output, unless it was passed through. */
  readonly stdout: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** `capture` keeps standard output for the caller; otherwise it goes straight to the terminal. */
  readonly capture?: boolean;
}

/** Runs a command to its end. Never throws: a command that cannot start has the code 1. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd = repositoryRoot, env = {}, capture = false }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
    });
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.on('error', (error) => {
      console.error(`Could not start ${command}: ${error.message}`);
      resolve({ code: 1, stdout });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, stdout }));
  });
}
