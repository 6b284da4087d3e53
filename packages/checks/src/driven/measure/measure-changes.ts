import type { Session } from '../session.ts';

const MAX_CHOICES = 12;
/** Scripts often wait for the end of a series of keys. */
const ANSWER_MS = 300;

/** Changes each choice by a key, as a person does who only looks what there is. */
export async function measureChanges(session: Session): Promise<void> {
  const { page, guard, options } = session;
  guard.set(true);
  const all = await session.ask(
    (script, max) => script.choices(max),
    options.maxChanges ?? MAX_CHOICES,
  );
  for (const { number, key } of all) {
    if (session.isOver()) break;
    if (!(await session.ask((script, each) => script.focusChoice(each), number))) continue;
    guard.take();
    await page.keyboard.press(key);
    await session.wait(ANSWER_MS);
    const attempts = guard.take();
    await session.ask((script, change) => script.noteChange(change), { number, attempts });
  }
  await session.ask((script) => script.finishChanges());
}
