const kept = new Map<string, string>();
type Name = 'token' | 'language';

/** Keeps a text until the tab is closed; where storage is off, until the page is left. */
export const tabStorage = {
  get(name: Name): string {
    try {
      return sessionStorage.getItem(`handrail-dashboard-${name}`) ?? '';
    } catch {
      return kept.get(name) ?? '';
    }
  },
  set(name: Name, value: string): void {
    kept.set(name, value);
    try {
      sessionStorage.setItem(`handrail-dashboard-${name}`, value);
    } catch {
      // Off or full: this page remembers.
    }
  },
};
