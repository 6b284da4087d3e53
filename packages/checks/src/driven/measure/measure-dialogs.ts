import type { Opened } from '../page/dialogs.ts';
import type { Session } from '../session.ts';
import { pressAt } from './press-at.ts';
import type { JudgePart } from './take-measure.ts';

const MAX_OPENERS = 8;
/** Dialogs that fade in get the focus when they have. */
const OPEN_MS = 700;
const CLOSE_MS = 450;
const MAX_STOPS = 40;

/** Presses what may open a dialog, one at a time on a page loaded anew, and walks through what opens. */
export async function measureDialogs(
  session: Session,
  judge: () => Promise<void>,
  judgePart: JudgePart,
): Promise<void> {
  const { options, guard } = session;
  const max = options.maxOpeners ?? MAX_OPENERS;
  const find = (): Promise<readonly number[]> =>
    session.ask((script, limit) => script.dialogOpeners(limit), max);
  const { length } = await find();
  for (let index = 0; index < length && !session.isOver(); index++) {
    guard.set(true);
    const opener = (await find())[index];
    if (opener === undefined) break;
    const opened = await open(session, opener);
    if (opened) {
      await judgePart(opened.dialog);
      await walk(session, opener, opened);
      await judge();
    }
    if (opened || (await session.ask((script) => script.isChanged()))) await session.reload();
  }
  await session.ask((script) => script.noDialogs());
}

async function open(session: Session, opener: number): Promise<Opened | null> {
  const point = await session.ask((script, number) => script.focusOpener(number), opener);
  await pressAt(session.page, point);
  return session.ask((script, [number, ms]) => script.findOpened(number, ms), [
    opener,
    OPEN_MS,
  ] as const);
}

async function walk(session: Session, opener: number, opened: Opened): Promise<void> {
  const { page } = session;
  const { dialog, movesFocus } = opened;
  const isModal = await session.ask((script, number) => script.isModal(number), dialog);
  const keepsFocus = await staysIn(session, opened);
  await session.ask((script, number) => script.focusInside(number), dialog);
  await page.keyboard.press('Escape');
  await session.wait(CLOSE_MS);
  const closesWithEscape = await session.ask((script, number) => script.isGone(number), dialog);
  const returnsFocus = closesWithEscape
    ? await session.ask((script, number) => script.hasFocusBack(number), opener)
    : null;
  await session.ask((script, [a, b, facts]) => script.noteDialog(a, b, facts), [
    opener,
    dialog,
    { isModal, movesFocus, keepsFocus, closesWithEscape, returnsFocus },
  ] as const);
}

/** Goes once around with Tab; the page as a whole stands for the browser's own controls. */
async function staysIn(session: Session, { dialog, stops }: Opened): Promise<boolean> {
  const { page } = session;
  await session.ask((script, number) => script.focusInside(number), dialog);
  for (let press = 0; press < Math.min(stops, MAX_STOPS) + 3; press++) {
    await page.keyboard.press('Tab');
    const where = await session.ask((script, number) => script.whereIsFocus(number), dialog);
    if (where === 'out') return false;
  }
  return true;
}
