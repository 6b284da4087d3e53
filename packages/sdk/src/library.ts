import { readFlow, type Flow, type ManifestFlow, type Strings } from '@handrail/flow';
import type { Library } from './engine/ports.ts';

/** Fetches a file named in the manifest. Rejects when it cannot be had. */
export type LoadFile = (file: string) => Promise<unknown>;

export class FlowError extends Error {
  override readonly name = 'FlowError';
  readonly code: 'flow-unknown' | 'flow-unfit';

  constructor(code: FlowError['code'], id: string) {
    super(
      code === 'flow-unknown'
        ? `no flow "${id}" in the manifest`
        : `flow "${id}" needs what this version lacks, or is damaged`,
    );
    this.code = code;
  }
}

/**
 * Loads a flow and every flow that it may enter, with the strings of one language.
 *
 * @throws {FlowError} if the flow is not in the manifest or cannot be run. A missing subflow or
 *   strings file is no error: the engine passes the one by, and the source text stands in for the other.
 */
export async function loadLibrary(
  id: string,
  {
    entries,
    load,
    lang,
    base,
  }: { entries: readonly ManifestFlow[]; load: LoadFile; lang: string; base: string },
): Promise<Library> {
  const flows: Record<string, Flow> = {};
  const strings: Record<string, Strings | undefined> = {};
  const root = await add(id);
  return { root, flows, strings, lang, base };

  async function add(flowId: string): Promise<Flow> {
    const entry = entries.find((each) => each.id === flowId);
    if (!entry) throw new FlowError('flow-unknown', flowId);
    const [value, translated] = await Promise.all([load(entry.file), loadTranslation(entry)]);
    const flow = readFlow(value);
    if (flow?.id !== flowId) throw new FlowError('flow-unfit', flowId);
    flows[flowId] = flow;
    strings[flowId] = translated;
    const missing = (subflow: string): unknown =>
      flows[subflow] ?? add(subflow).catch(() => undefined);
    await Promise.all(flow.steps.map((step) => step.type === 'flow' && missing(step.flow)));
    return flow;
  }

  async function loadTranslation(entry: ManifestFlow): Promise<Strings | undefined> {
    const file = entry.strings[lang];
    if (lang === entry.lang || file === undefined) return undefined;
    return load(file).catch(() => undefined) as Promise<Strings | undefined>;
  }
}
