import type { Session } from '../session.ts';
import { pressAt } from './press-at.ts';

const MAX_FORMS = 2;
/** What comes in slowly gets the focus late. */
const ANSWER_MS = 800;

/**
 * Presses the button of each form, once as it is and once with a letter in each empty field, to see
 * what the page's own checks say. The form is not sent: whatever would leave the page is refused.
 */
export async function measureSends(session: Session, judge: () => Promise<void>): Promise<void> {
  const { guard, options } = session;
  const max = options.maxSends ?? MAX_FORMS;
  const find = (): Promise<readonly number[]> =>
    session.ask((script, limit) => script.sendButtons(limit), max);
  guard.set(true);
  const { length } = await find();
  try {
    for (let index = 0; index < length && !session.isOver(); index++) {
      for (const isFilled of [false, true]) {
        guard.set(true);
        guard.seal(true);
        await session.ask((script) => script.sealPage());
        const button = (await find())[index];
        if (button === undefined) break;
        await tryForm(session, button, isFilled);
        await judge();
        guard.seal(false);
        await session.reload();
      }
    }
  } finally {
    guard.seal(false);
  }
  await session.ask((script) => script.finishSends());
}

async function tryForm(session: Session, button: number, isFilled: boolean): Promise<void> {
  if (isFilled) {
    for (const field of await session.ask((script, each) => script.fillables(each), button)) {
      const isReady = await session.ask((script, each) => script.focusFilled(each), field);
      if (isReady) await session.page.keyboard.type('a');
    }
  }
  const point = await session.ask((script, each) => script.beforeSend(each), button);
  await pressAt(session.page, point);
  await session.wait(ANSWER_MS);
  await session.ask((script, sent) => script.afterSend(sent), [button, isFilled] as const);
  await session.ask((script) => script.finishSends());
}
