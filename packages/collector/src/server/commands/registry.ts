import type { Command } from './command.ts';

interface Entry {
  readonly name: string;
  /** Shown in the list of commands, so that listing them loads none. */
  readonly summary: string;
  load(): Promise<Command>;
}

/** Every command, in the order in which they are listed. */
export const COMMANDS: readonly Entry[] = [
  {
    name: 'serve',
    summary: 'takes events and shows figures (without a command, this one runs)',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
];
