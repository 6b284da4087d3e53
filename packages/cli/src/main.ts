import { suggest } from '@handrail/flow/parse';
import { bundle } from './commands/bundle.ts';
import { check } from './commands/check.ts';
import { describe } from './commands/describe.ts';
import { locate } from './commands/locate.ts';
import { validate } from './commands/validate.ts';
import { helpFor, OVERVIEW } from './help.ts';
import { EXIT, UsageError } from './io.ts';
import type { ExitCode, Io } from './io.ts';
import { version } from './version.ts';

const COMMANDS = { validate, bundle, describe, locate, check } as const;
type CommandName = keyof typeof COMMANDS;

/** Runs one command line and gives its exit code. Never throws for bad input. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(args, io);
  } catch (error) {
    if (!(error instanceof UsageError) && !isFileError(error)) throw error;
    io.error(`handrail: ${error.message}\n`);
    return EXIT.unusable;
  }
}

async function run([first, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (first === '--version' || first === '-v') return say(`${version()}\n`, io);
  if (first === '--help' || first === '-h') return say(OVERVIEW, io);
  if (first === 'help')
    return say(rest[0] === undefined ? OVERVIEW : helpFor(commandOf(rest[0])), io);
  if (first === undefined) {
    io.error(OVERVIEW);
    return EXIT.unusable;
  }
  const name = commandOf(first);
  if (rest.includes('--help') || rest.includes('-h')) return say(helpFor(name), io);
  return COMMANDS[name](rest, io);
}

function commandOf(name: string): CommandName {
  const names = Object.keys(COMMANDS) as CommandName[];
  const found = names.find((each) => each === name);
  if (found) return found;
  const what = name.startsWith('-') ? 'option' : 'command';
  const meant = what === 'command' ? suggest(name, names) : undefined;
  const hint = meant ? ` Did you mean "${meant}"?` : ' "handrail --help" lists what there is.';
  throw new UsageError(`There is no ${what} "${name}".${hint}`);
}

function say(text: string, io: Io): ExitCode {
  io.out(text);
  return EXIT.valid;
}

/** A file that cannot be read or written is the person's to put right, not a crash of ours. */
function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
