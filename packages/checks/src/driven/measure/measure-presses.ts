import type { Session } from '../session.ts';
import { pressAt } from './press-at.ts';
import type { JudgePart } from './take-measure.ts';

const MAX_PRESSES = 10;
/** What is fetched first needs a moment. */
const ANSWER_MS = 500;

/** Presses buttons one at a time, and again those that showed something. */
export async function measurePresses(
  session: Session,
  judge: () => Promise<void>,
  judgePart: JudgePart,
): Promise<void> {
  await openParts(session, judge, judgePart);
  const max = session.options.maxPresses ?? MAX_PRESSES;
  const find = (): Promise<readonly number[]> =>
    session.ask((script, limit) => script.pressables(limit), max);
  const { length } = await find();
  for (let index = 0; index < length && !session.isOver(); index++) {
    session.guard.set(true);
    const button = (await find())[index];
    if (button === undefined) break;
    const isAsBefore = await tryButton(session, button, judgePart);
    if (isAsBefore) continue;
    await session.ask((script) => script.finishPresses());
    await judge();
    await session.reload();
  }
  await session.ask((script) => script.finishPresses());
}

/** @returns whether the page looks as it did before. */
async function tryButton(session: Session, button: number, judgePart: JudgePart): Promise<boolean> {
  const first = await session.ask((script, each) => script.beforePress(each), button);
  await pressAt(session.page, first);
  await session.wait(ANSWER_MS);
  const { isShown, isSame, parts } = await session.ask(
    (script, each) => script.afterPress(each),
    button,
  );
  for (const part of parts) await judgePart(part);
  if (!isShown) return isSame;
  const second = await session.ask((script, each) => script.pressPoint(each), button);
  await pressAt(session.page, second);
  await session.wait(ANSWER_MS);
  return session.ask((script) => script.afterSecondPress());
}

/** What `details` and tabs hold is a part of the page that nobody has looked at yet. */
async function openParts(
  session: Session,
  judge: () => Promise<void>,
  judgePart: JudgePart,
): Promise<void> {
  session.guard.set(true);
  for (const part of await session.ask((script) => script.openDetails())) await judgePart(part);
  await session.ask((script) => script.closeDetails());
  const { length } = await session.ask((script) => script.closedTabs());
  for (let index = 0; index < length && !session.isOver(); index++) {
    const tab = (await session.ask((script) => script.closedTabs()))[0];
    if (tab === undefined) break;
    const panel = await session.ask((script, each) => script.openTab(each), tab);
    if (panel !== null) await judgePart(panel);
  }
  if (length === 0) return;
  await session.ask((script) => script.finishPresses());
  await judge();
  await session.reload();
}
