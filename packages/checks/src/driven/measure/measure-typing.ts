import type { Session } from '../session.ts';

const MAX_FIELDS = 8;
const KEYS = ['a', 'n'];
/** As fast as people type. */
const KEY_MS = 90;
/** Lists are often fetched at the end of a series of keys. */
const ANSWER_MS = 700;
/** Some wait before they say how much is left, so that they do not interrupt. */
const SPEAK_MS = 1500;
const ARROW_MS = 150;

/** Types two letters into each field, tries the arrow keys on the choices that appear, and takes all back. */
export async function measureTyping(session: Session): Promise<void> {
  const { guard, options } = session;
  guard.set(true);
  const max = options.maxTyped ?? MAX_FIELDS;
  const all = await session.ask((script, limit) => script.typables(limit), max);
  for (const { number, isOpened } of all) {
    if (session.isOver()) break;
    const isReady = await session.ask((script, each) => script.focusTyped(each), number);
    if (isReady) await tryField(session, number, isOpened);
  }
  await session.ask((script) => script.finishTyping());
}

async function tryField(session: Session, number: number, isOpened: boolean): Promise<void> {
  const { keyboard } = session.page;
  for (const key of isOpened ? ['Enter'] : KEYS) {
    await keyboard.press(key);
    await session.wait(KEY_MS);
    await session.ask((script) => script.noteKey());
  }
  let { hasOptions, isCounting } = await noteTyped(session, number);
  if (!hasOptions && !isOpened) {
    // Choices that begin with both letters may be none.
    await keyboard.press('Backspace');
    ({ hasOptions, isCounting } = await noteTyped(session, number));
  }
  if (isCounting) await session.wait(SPEAK_MS);
  if (hasOptions) await tryArrows(session, number);
  await session.ask((script, each) => script.endTyping(each), number);
  await keyboard.press('Escape');
  if (!isOpened) {
    await keyboard.press('Backspace');
    await keyboard.press('Backspace');
  }
  await session.wait(KEY_MS);
}

async function noteTyped(
  session: Session,
  number: number,
): Promise<{ hasOptions: boolean; isCounting: boolean }> {
  await session.wait(ANSWER_MS);
  return session.ask((script, each) => script.noteTyped(each), number);
}

async function tryArrows(session: Session, number: number): Promise<void> {
  await session.ask((script, each) => script.beforeArrows(each), number);
  for (let press = 0; press < 2; press++) {
    await session.page.keyboard.press('ArrowDown');
    await session.wait(ARROW_MS);
    const isIdle = await session.ask((script, each) => script.afterArrow(each), number);
    if (!isIdle) return;
  }
}
