import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { suggest } from '@handrail/flow/parse';
import { UsageError } from './io.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Node's own reading of the arguments, with messages for people. */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const unknown = /'(-[^' =]*)/.exec(error.message)?.[1];
    const isUnknown = 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    if (!isUnknown || unknown === undefined) throw new UsageError(error.message);
    const meant = suggest(unknown.replace(/^-+/, ''), Object.keys(options));
    const hint = meant ? ` Did you mean "--${meant}"?` : '';
    throw new UsageError(`There is no option "${unknown}".${hint}`);
  }
}
