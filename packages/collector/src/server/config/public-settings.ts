import type { Settings } from '../options.ts';
import { OPTION_TABLE, type OptionEntry } from './option-table.ts';

/** What stands for a secret that is set. */
const HIDDEN = '(set)';

/** The settings by their names with dots between, without secrets and what is not set. */
export function publicSettings(settings: Settings): Record<string, unknown> {
  const entries = OPTION_TABLE.map((entry): [string, unknown] => {
    const value = valueOf(settings, entry);
    const isHidden = entry.isSecret && value !== undefined && value !== '';
    return [entry.path.join('.'), isHidden ? HIDDEN : value];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));
}

function valueOf(settings: Settings, { path }: OptionEntry): unknown {
  let value: unknown = settings;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return typeof value === 'string' ? withoutCredentials(value) : hideInList(value);
}

const hideInList = (value: unknown) =>
  Array.isArray(value)
    ? value.map((item: unknown) => (typeof item === 'string' ? withoutCredentials(item) : item))
    : value;

/** An address may carry an account and a password. */
function withoutCredentials(text: string): string {
  if (!/^https?:\/\/[^/]*@/.test(text) || !URL.canParse(text)) return text;
  const url = new URL(text);
  url.username = url.password = '';
  return url.href;
}
