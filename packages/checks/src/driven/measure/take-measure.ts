import type { CheckResult } from '../../contract/finding.ts';
import type { Measured } from '../options.ts';
import type { Session } from '../session.ts';
import { measureFocus } from './measure-focus.ts';
import { measureReflow, measureSpacing, measureZoom } from './measure-layout.ts';

/** Each measurement sets its member of the page's measures, or leaves it out where it cannot tell. */
const TAKE: Partial<Record<Measured, (session: Session) => Promise<void>>> = {
  reflow: measureReflow,
  spacing: measureSpacing,
  zoom: measureZoom,
  focus: measureFocus,
};

const NOTHING: CheckResult = { findings: [], ran: [], notChecked: [], unreadFrames: [] };

/** Takes one measurement and runs the rules that need it, while its elements are still there. */
export async function takeMeasure(name: Measured, session: Session): Promise<CheckResult> {
  try {
    await TAKE[name]?.(session);
    return await session.judge({ measured: [name] });
  } catch {
    // The page went away in the middle: the next measurement begins with a new one.
    await session.reload();
    return NOTHING;
  }
}
