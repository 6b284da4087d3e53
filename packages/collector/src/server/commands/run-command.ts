import { CollectorConfigError } from '../options.ts';
import { UsageError, type Command } from './command.ts';
import { COMMANDS } from './registry.ts';

/** The list of commands. */
export function helpText(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length), 'help'.length);
  const line = (name: string, summary: string) => `  ${name.padEnd(width)}  ${summary}`;
  return [
    'Usage: handrail-collector [command] [options]',
    '',
    ...COMMANDS.map(({ name, summary }) => line(name, summary)),
    line('help', 'shows this list; with the name of a command, what it takes'),
    '',
    'Each command tells its options with --help.',
  ].join('\n');
}

/**
 * Finds the command that the arguments name and runs it.
 *
 * @returns the exit code: 0 done, 1 failed, 2 wrongly used.
 */
export async function runCommand(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [first = '', ...others] = args;
  if (first === 'help') return help(others[0]);
  // An option in the first place belongs to `serve`, as before there were commands.
  const [name, rest] = first === '' || first.startsWith('-') ? ['serve', args] : [first, others];
  const command = await load(name);
  if (command === undefined) return unknown(name);
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (options.includes('--help') || options.includes('-h')) {
    console.log(command.usage);
    if (command.name === 'serve') console.log(`\n${helpText()}`);
    return 0;
  }
  return guarded(command, rest, env);
}

const load = (name: string) => COMMANDS.find((entry) => entry.name === name)?.load();

async function help(name: string | undefined): Promise<number> {
  if (name === undefined || name === 'help') {
    console.log(helpText());
    return 0;
  }
  const command = await load(name);
  if (command === undefined) return unknown(name);
  console.log(command.usage);
  return 0;
}

function unknown(name: string): number {
  console.error(`handrail-collector: there is no command "${name}".\n\n${helpText()}`);
  return 2;
}

async function guarded(
  command: Command,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  try {
    return await command.run(args, env);
  } catch (error) {
    const isMisuse = isUsageError(error);
    console.error('handrail-collector:', isMisuse ? error.message : error);
    if (isMisuse) {
      const more = command.name === 'serve' ? '--help' : `${command.name} --help`;
      console.error(`"handrail-collector ${more}" shows what it takes.`);
    }
    return isMisuse ? 2 : 1;
  }
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof CollectorConfigError) return true;
  // What node:util's parseArgs throws for options that it does not know.
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS_')
  );
}
