import type { EventKind } from '@handrail/flow/events';
import { readFoundDetail } from '../store/found-detail.ts';
import type { Tally } from '../store/store.ts';

/** `target.drift` is what `target.found` says beside: one of it for each trait that has changed. */
export type RowKind = Exclude<EventKind, 'a11y.found'> | 'target.drift';

/** What reports count. Each is published on its own, and reports only add them up. */
export interface Cell {
  readonly kind: RowKind;
  /** A step or a page. */
  readonly step: string;
  /** Step before, `finder` or `fingerprint`, trait, how it ended, question, help, code or signal. */
  readonly detail: string;
  /** An answer. */
  readonly value: number | string;
}

/** A cell and where in it a tally falls. */
export interface Place {
  readonly cell: Cell;
  /** By what its total is split: why a target was missed, or the field of a signal. */
  readonly part?: string;
  /** Bucket of a time. */
  readonly bucket?: number;
}

export const cellKey = ({ kind, step, detail, value }: Cell): string =>
  [kind, step, detail, typeof value, value].join(' ');

/** The cells in which a tally counts. Findings are no people's, and not counted here. */
export function placesOf({ kind, step, detail, value }: Tally): Place[] {
  const at = (members: Partial<Cell>, rest: Omit<Place, 'cell'> = {}): Place[] =>
    kind === 'a11y.found'
      ? []
      : [{ cell: { kind, step: '', detail: '', value: 0, ...members }, ...rest }];
  switch (kind) {
    case 'step.reached':
      return at({ step, detail });
    case 'step.done':
      return at({ step }, { bucket: Number(value) });
    case 'target.found': {
      const { by, drift } = readFoundDetail(detail);
      const traits = drift.map((trait): Place => ({
        cell: { kind: 'target.drift', step, detail: trait, value: 0 },
      }));
      return [...at({ step, detail: by }), ...traits];
    }
    case 'target.missed':
      return at({ step }, { part: detail });
    case 'flow.ended':
      // Where a run was completed says which step led to the end; of other ends steps say it.
      return at({ step: detail === 'completed' ? step : '', detail });
    case 'survey.answered':
      return at({ step, detail, value });
    case 'help.rated':
      return at({ detail, value });
    case 'struggle.seen': {
      const [signal = '', field = ''] = detail.split(' ');
      return at({ step, detail: signal }, { part: field });
    }
    default:
      return at({ step, detail });
  }
}
