import { parseArgs } from 'node:util';
import {
  accountName,
  isAccountName,
  openAccounts,
  ROLES,
  type Accounts,
  type Role,
} from '../access/accounts.ts';
import { openAudit } from '../access/audit.ts';
import { PAGE_TEXTS } from '../access/pages/texts.ts';
import { passwordFaultText } from '../access/password-words.ts';
import { findPasswordFault, hashPassword, MIN_PASSWORD_CHARS } from '../access/passwords.ts';
import { CONFIG_FLAGS, readConfigFrom } from '../config/read-config.ts';
import { UsageError, type Command } from './command.ts';
import { readSecret } from './read-secret.ts';

const USAGE = `Usage: handrail-collector password set NAME [--role reader|admin] [options]
       handrail-collector password remove NAME [options]
       handrail-collector password list [options]

Sets who may sign in to see the figures. The password is asked for, or read from standard input; it
needs at least ${MIN_PASSWORD_CHARS} characters. A collector that is running takes changes over at once, and signs out
whose password has changed.

  --role ROLE    "reader" sees figures; "admin" also exports, deletes and manages accounts
                 (a new account: reader; else as it is)
  --data DIR     folder of the data (./handrail-data)
  --config FILE  reads settings from a JSON file, the same as the collector's`;

export const passwordCommand: Command = {
  name: 'password',
  summary: 'sets, removes and lists who may sign in',
  usage: USAGE,
  async run(args, env) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...CONFIG_FLAGS, role: { type: 'string' } },
      allowPositionals: true,
      allowNegative: true,
    });
    const { data } = readConfigFrom(values, env).settings;
    if (data === ':memory:') throw new UsageError('Accounts need a data folder to be kept in.');
    const [action, text = '', ...rest] = positionals;
    const accounts = openAccounts(data);
    if (action === 'list' && text === '') return list(accounts);
    const name = accountName(text);
    if (rest.length > 0 || !isAccountName(name))
      throw new UsageError('Give one name, of small letters, digits, and . _ - @');
    const note = (what: 'password-set' | 'account-removed', role?: Role) =>
      openAudit(data, Date.now).add('system', what, { name, role });
    if (action === 'remove') return remove(accounts, name, note);
    if (action === 'set') return set(accounts, name, readRole(values['role']), note);
    throw new UsageError('Say what to do: "password set", "password remove" or "password list".');
  },
};

type Note = (what: 'password-set' | 'account-removed', role?: Role) => void;

function readRole(text: unknown): Role | undefined {
  const role = ROLES.find((each) => each === text);
  if (text !== undefined && role === undefined)
    throw new UsageError('--role is "reader" or "admin".');
  return role;
}

function list(accounts: Accounts): number {
  for (const { name, role, changedAt } of accounts.list())
    console.log(`${name}\t${role}\tsince ${changedAt}`);
  return 0;
}

function remove(accounts: Accounts, name: string, note: Note): number {
  if (!accounts.remove(name)) {
    console.error(`handrail-collector: there is no account "${name}".`);
    return 1;
  }
  note('account-removed');
  console.log(`"${name}" may not sign in any more.`);
  if (accounts.list().length === 0)
    console.log('There is no account now. At its next start the collector prints a link for one.');
  return 0;
}

async function set(
  accounts: Accounts,
  name: string,
  asked: Role | undefined,
  note: Note,
): Promise<number> {
  const role = asked ?? accounts.find(name)?.role ?? 'reader';
  const password = await readSecret(`Password for "${name}" (${role}): `);
  const fault = findPasswordFault(password, name);
  if (fault !== undefined) {
    console.error(`handrail-collector: ${passwordFaultText(PAGE_TEXTS.en, fault)}`);
    return 1;
  }
  const changedAt = new Date().toISOString();
  accounts.set({ name, role, password: await hashPassword(password), changedAt });
  note('password-set', role);
  console.log(`"${name}" may sign in as ${role}.`);
  return 0;
}
