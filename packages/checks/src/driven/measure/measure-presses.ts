import type { Session } from '../session.ts';
import { pressAt } from './press-at.ts';

const MAX_PRESSES = 10;
/** What is fetched first needs a moment. */
const ANSWER_MS = 500;

/** Presses buttons one at a time, and again those that showed something. */
export async function measurePresses(session: Session, judge: () => Promise<void>): Promise<void> {
  const max = session.options.maxPresses ?? MAX_PRESSES;
  const find = (): Promise<readonly number[]> =>
    session.ask((script, limit) => script.pressables(limit), max);
  const { length } = await find();
  for (let index = 0; index < length && !session.isOver(); index++) {
    session.guard.set(true);
    const button = (await find())[index];
    if (button === undefined) break;
    const isAsBefore = await tryButton(session, button);
    if (isAsBefore) continue;
    await session.ask((script) => script.finishPresses());
    await judge();
    await session.reload();
  }
  await session.ask((script) => script.finishPresses());
}

/** @returns whether the page looks as it did before. */
async function tryButton(session: Session, button: number): Promise<boolean> {
  const first = await session.ask((script, each) => script.beforePress(each), button);
  await pressAt(session.page, first);
  await session.wait(ANSWER_MS);
  const { isShown, isSame } = await session.ask((script, each) => script.afterPress(each), button);
  if (!isShown) return isSame;
  const second = await session.ask((script, each) => script.pressPoint(each), button);
  await pressAt(session.page, second);
  await session.wait(ANSWER_MS);
  return session.ask((script) => script.afterSecondPress());
}
