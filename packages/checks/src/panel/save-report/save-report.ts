import type { PanelParts } from '../parts.ts';
import { saveFile } from '../save-file.ts';
import type { Session } from '../session.ts';
import type { ReportKind, Store } from '../state.ts';

/** Writes a report of what the panel knows by now, and offers it as a download. */
export async function saveReport(
  kind: ReportKind,
  document: Document,
  session: Pick<Session, 'tested'>,
  store: Store,
  { loadReport, loadAxe, onError }: PanelParts,
): Promise<void> {
  if (!loadReport) return;
  const { rules, ran } = session.tested();
  const ours = new Set(rules.map(({ id }) => id));
  // It is asked what its rules are about. Where it did not run, it may never come.
  const axe = [...ran].some((id) => !ours.has(id)) ? await loadAxe() : null;
  const { writeReport } = await loadReport().catch((error: unknown) => {
    onError?.(error);
    throw new Error('what writes reports could not be loaded.');
  });
  const source = { document, state: store.get(), rules, ran, axe, now: new Date() };
  const file = writeReport(kind, source);
  saveFile(document, file);
  store.set({ message: `${file.name} is saved.` });
}
