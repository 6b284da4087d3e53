import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { replaceFile } from './private-file.ts';

export const ROLES = ['reader', 'admin'] as const;
/** `reader` reads figures; `admin` also exports, deletes, sees the audit log and manages accounts. */
export type Role = (typeof ROLES)[number];

const PasswordSchema = v.strictObject({
  kind: v.literal('scrypt'),
  N: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(2 ** 20)),
  r: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(32)),
  p: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(32)),
  salt: v.string(),
  hash: v.string(),
});
const AccountSchema = v.strictObject({
  name: v.string(),
  role: v.picklist(ROLES),
  password: PasswordSchema,
  changedAt: v.string(),
});
const FileSchema = v.strictObject({ version: v.literal(1), accounts: v.array(AccountSchema) });

export type Account = Readonly<v.InferOutput<typeof AccountSchema>>;

/** The people who may sign in. Another process may change them; that is seen at the next question. */
export interface Accounts {
  list(): readonly Account[];
  find(name: string): Account | undefined;
  /** Adds an account or replaces the one of this name. */
  set(account: Account): void;
  /** @returns whether there was one. */
  remove(name: string): boolean;
}

/** A name as it is kept and compared: letters without case. */
export const accountName = (text: string): string => text.normalize('NFC').trim().toLowerCase();
/** In the audit log these are the machine itself, and whoever tried a name that no account has. */
const RESERVED = ['system', 'unknown'];
/** Whether a name, as `accountName` gives it, can be an account's. */
export const isAccountName = (name: string): boolean =>
  /^[a-z0-9][a-z0-9._@-]{0,63}$/.test(name) && !RESERVED.includes(name);

/** Keeps accounts in `accounts.json` of the data folder; of `:memory:` in memory. */
export function openAccounts(data: string): Accounts {
  return data === ':memory:' ? createAccounts(inMemory()) : createAccounts(inFile(data));
}

interface Shelf {
  read(): readonly Account[];
  write(accounts: readonly Account[]): void;
}

function createAccounts(shelf: Shelf): Accounts {
  const without = (name: string) => shelf.read().filter((account) => account.name !== name);
  return {
    list: () => shelf.read(),
    find: (name) => shelf.read().find((account) => account.name === name),
    set: (account) => shelf.write([...without(account.name), account]),
    remove(name) {
      const rest = without(name);
      if (rest.length === shelf.read().length) return false;
      shelf.write(rest);
      return true;
    },
  };
}

function inMemory(): Shelf {
  let kept: readonly Account[] = [];
  return { read: () => kept, write: (accounts) => void (kept = accounts) };
}

function inFile(data: string): Shelf {
  const file = join(data, 'accounts.json');
  let seen = '';
  let kept: readonly Account[] = [];
  return {
    read() {
      const stamp = stampOf(file);
      if (stamp !== seen) {
        kept = stamp === '' ? [] : parse(readFileSync(file, 'utf8'), file);
        seen = stamp;
      }
      return kept;
    },
    write(accounts) {
      replaceFile(file, `${JSON.stringify({ version: 1, accounts }, null, 2)}\n`);
    },
  };
}

/** Changes whenever the file does: it is never rewritten in place. */
function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stat === undefined ? '' : [stat.ino, stat.mtimeNs, stat.size].join(' ');
}

/** @throws if the file is broken: to let everybody in, or to make a new admin, would be worse. */
function parse(text: string, file: string): readonly Account[] {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), FileSchema), text);
  if (result.success) return result.output.accounts;
  throw new Error(`${file} holds no accounts of this version. Restore it, or move it away.`);
}
