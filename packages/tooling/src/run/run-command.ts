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

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command to its end. Never throws: a command that cannot start has the code 1.
 *
 * A signal that asks this process to stop is passed on, and this process ends once the command has:
 * whoever stops a test run must not be left with its browsers.
 */
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
    let isStopped = false;
    const passOn = (signal: NodeJS.Signals): void => {
      isStopped = true;
      child.kill(signal);
    };
    for (const signal of stopSignals) process.on(signal, passOn);
    child.on('close', (code) => {
      for (const signal of stopSignals) process.off(signal, passOn);
      if (isStopped) process.exit(130);
      resolve({ code: code ?? 1, stdout });
    });
  });
}
