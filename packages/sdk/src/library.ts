import { readFlow, type Flow, type ManifestFlow, type Strings } from '@handrail/flow';
import type { Library } from './engine/guide.ts';
import type { LoadedFlow } from './engine/ports.ts';

/** Fetches a file named in the manifest. Rejects when it cannot be had. */
export type LoadFile = (file: string) => Promise<unknown>;

export class FlowError extends Error {
  override readonly name = 'FlowError';
  readonly code: 'flow-unknown' | 'flow-unfit';

  constructor(code: FlowError['code'], id: string) {
    super(code === 'flow-unknown' ? `no flow "${id}" in the manifest` : `flow "${id}" needs what this version lacks, or is damaged`);
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
  { entries, load, lang, base }: { entries: readonly ManifestFlow[]; load: LoadFile; lang: string; base: string },
): Promise<Library> {
  const flows: Record<string, LoadedFlow> = {};
  const root = await add(id);
  return { root, flows, lang, base };

  async function add(flowId: string): Promise<LoadedFlow> {
    const entry = entries.find((each) => each.id === flowId);
    if (!entry) throw new FlowError('flow-unknown', flowId);
    const [value, strings] = await Promise.all([load(entry.file), loadStringsFile(entry)]);
    const flow = readFlow(value);
    if (flow?.id !== flowId) throw new FlowError('flow-unfit', flowId);
    const loaded = { flow, strings };
    flows[flowId] = loaded;
    await Promise.all(subflowsOf(flow).map((each) => (flows[each] ? undefined : add(each).catch(() => undefined))));
    return loaded;
  }

  async function loadStringsFile({ lang: own, strings }: ManifestFlow): Promise<Strings | undefined> {
    const file = strings[lang];
    if (lang === own || file === undefined) return undefined;
    return load(file).then(
      (value) => value as Strings,
      () => undefined,
    );
  }
}

function subflowsOf({ steps }: Flow): string[] {
  return steps.flatMap((step) => (step.type === 'flow' ? [step.flow] : []));
}
