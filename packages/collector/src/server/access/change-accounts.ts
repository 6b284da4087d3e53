import type { Settings } from '../options.ts';
import type { Access } from './access.ts';
import type { Role } from './accounts.ts';

/** What an admin does to accounts, with all that belongs to it. Used by the API and by the page. */
export interface AccountChanges {
  /** @returns the address by which somebody sets a password; relative if we do not know our own. */
  invite(who: string, name: string, role: Role): string;
  /** @returns `last-admin` or `unknown` if it was not done. */
  setRole(who: string, name: string, role: Role): ChangeResult;
  remove(who: string, name: string): ChangeResult;
  /** Whether without this account nobody could manage accounts any more. */
  isLastAdmin(name: string): boolean;
}
export type ChangeResult = 'done' | 'last-admin' | 'unknown';

export function createAccountChanges({
  settings,
  access,
}: {
  readonly settings: Settings;
  readonly access: Access;
}): AccountChanges {
  const { accounts, audit, links, sessions } = access;
  const isLastAdmin = (name: string) => {
    const admins = accounts.list().filter(({ role }) => role === 'admin');
    return admins.length === 1 && admins[0]?.name === name;
  };
  return {
    isLastAdmin,
    invite(who, name, role) {
      const path = `set-password?key=${links.create(name, role, accounts.find(name)?.changedAt)}`;
      audit.add(who, 'link-made', { name, role });
      const { publicUrl } = settings;
      return publicUrl === undefined ? path : new URL(path, publicUrl.replace(/\/?$/, '/')).href;
    },
    setRole(who, name, role) {
      const account = accounts.find(name);
      if (account === undefined) return 'unknown';
      if (role !== 'admin' && isLastAdmin(name)) return 'last-admin';
      accounts.set({ ...account, role, changedAt: new Date(settings.now()).toISOString() });
      sessions.endAll(name);
      audit.add(who, 'account-changed', { name, role });
      return 'done';
    },
    remove(who, name) {
      if (isLastAdmin(name)) return 'last-admin';
      if (!accounts.remove(name)) return 'unknown';
      sessions.endAll(name);
      audit.add(who, 'account-removed', { name });
      return 'done';
    },
  };
}
