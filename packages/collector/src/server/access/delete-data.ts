import { DAY_MS, dayNumber } from '../store/event-row.ts';
import type { Store } from '../store/store.ts';
import type { Access } from './access.ts';

/** Deletes raw events and counts of all days before one, for good; the audit log says so first. */
export async function deleteBefore(
  day: string,
  { who, access, store }: { readonly who: string; readonly access: Access; readonly store: Store },
): Promise<void> {
  access.audit.add(who, 'deleted', { before: day });
  await store.prune({ rawAt: dayNumber(day) * DAY_MS, rollupDay: day });
}
