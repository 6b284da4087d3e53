import type { CheckResult } from '../../contract/finding.ts';
import type { Measured } from '../options.ts';
import type { Session } from '../session.ts';
import { measureBackdrops } from './measure-backdrops.ts';
import { measureChanges } from './measure-changes.ts';
import { measureDialogs } from './measure-dialogs.ts';
import { measureFocus } from './measure-focus.ts';
import { measureHover } from './measure-hover.ts';
import { measureReflow, measureSpacing, measureZoom } from './measure-layout.ts';
import { measureMotion } from './measure-motion.ts';
import { measurePresses } from './measure-presses.ts';
import { measureSends } from './measure-sends.ts';
import { measureTyping } from './measure-typing.ts';

/**
 * Sets its member of the page's measures, or leaves it out where it cannot tell. What loads the page
 * anew in between has to judge before, while the elements are there.
 */
export type Measurement = (
  session: Session,
  judge: () => Promise<void>,
  judgePart: JudgePart,
) => Promise<void>;

/** Runs the rules that need no measurement on what has just opened. */
export type JudgePart = (number: number) => Promise<void>;

/** A page may open more than anybody waits for. */
const MAX_PARTS = 12;

const TAKE: Readonly<Record<Measured, Measurement>> = {
  source: (session) => session.ask((script) => script.readSource()),
  reflow: measureReflow,
  spacing: measureSpacing,
  zoom: measureZoom,
  backdrops: measureBackdrops,
  focus: measureFocus,
  hover: measureHover,
  dialogs: measureDialogs,
  changes: measureChanges,
  presses: measurePresses,
  typing: measureTyping,
  sends: measureSends,
  motion: measureMotion,
};
/** What leaves the page as it was. */
const HARMLESS = new Set<Measured>(['source', 'reflow', 'spacing', 'zoom', 'backdrops']);

/** Takes one measurement and runs the rules that need it, while its elements are still there. */
export async function takeMeasure(
  name: Measured,
  session: Session,
  add: (result: CheckResult) => void,
): Promise<void> {
  const judge = async (): Promise<void> => add(await session.judge({ measured: [name] }));
  let parts = 0;
  const { withAxe = true } = session.options;
  const judgePart = async (within: number): Promise<void> => {
    if (parts++ < MAX_PARTS) add(await session.judge({ measured: [], withAxe, within }));
  };
  try {
    await TAKE[name](session, judge, judgePart);
    await judge();
    if (!HARMLESS.has(name)) await session.reload();
  } catch {
    // The page went away in the middle: the next measurement begins with a new one.
    await session.reload();
  }
}
