import type { LoadRules, Rule } from '../contract/types.ts';
import type { PanelParts } from './parts.ts';
import type { PanelState } from './state.ts';

/** The rules that the panel runs, as they load one group after the other. */
export interface PanelRules {
  /** All to run, in their order; those not there yet load when their turn comes. */
  toRun(looksCloser: boolean): readonly (Rule | LoadRules)[];
  /** Those that are there. */
  here(): readonly Rule[];
  /** Loads the rules of less weight. @throws if they cannot be loaded. */
  loadCloser(): Promise<readonly Rule[]>;
  /** Adds rules about what was tried out since the panel was opened. */
  addTrial(rules: readonly Rule[]): void;
  /** What is left out, and why. */
  missing(): PanelState['notChecked'];
}

export function createPanelRules(parts: PanelParts): PanelRules {
  const { rules, loadLater, loadCloser, elsewhere = {}, onError } = parts;
  const loaded = new Map<string, readonly Rule[]>();
  const failed = new Set<string>();
  let trial: readonly Rule[] = [];

  const here = (): readonly Rule[] => [...rules, ...[...loaded.values()].flat(), ...trial];

  async function load(name: string, from: LoadRules | undefined): Promise<readonly Rule[]> {
    const more = (await from?.()) ?? [];
    loaded.set(name, more);
    failed.delete(name);
    return more;
  }

  /** The other rules run without them. */
  const loadOrGoOn = (name: string, from: LoadRules | undefined): LoadRules => {
    return () =>
      load(name, from).catch((error: unknown) => {
        onError?.(error);
        failed.add(name);
        return [];
      });
  };

  return {
    toRun: (looksCloser) => [
      ...rules,
      loadOrGoOn('further rules', loadLater),
      ...(looksCloser ? [loadOrGoOn(CLOSER, loadCloser)] : []),
      ...trial,
    ],
    here,
    loadCloser: () => load(CLOSER, loadCloser),
    addTrial: (more) => void (trial = more),
    missing() {
      const ids = new Set(here().map(({ id }) => id));
      const unloaded = [...failed].map((rule) => ({ rule, reason: 'could not be loaded' }));
      const others = Object.entries(elsewhere).flatMap(([reason, all]) =>
        all.filter((id) => !ids.has(id)).map((rule) => ({ rule, reason })),
      );
      return [...unloaded, ...others];
    },
  };
}

const CLOSER = 'rules of the closer look';
