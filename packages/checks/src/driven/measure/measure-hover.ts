import type { Appeared } from '../page/hover.ts';
import type { Session } from '../session.ts';

const MAX_TRIGGERS = 30;
/** Tooltips often wait a little, so as not to flicker. */
const DELAY_MS = 450;
const TURN_MS = 100;
/** On the way from one to the other, slowly enough for each step to be seen. */
const STEPS = 8;
const LEAVE_MS = 350;

/** Moves the pointer over what may show something, onto what appears, and tries Escape and the focus. */
export async function measureHover(session: Session): Promise<void> {
  const { guard, options } = session;
  guard.set(true);
  const triggers = await session.ask(
    (script, max) => script.hoverTriggers(max),
    options.maxHovers ?? MAX_TRIGGERS,
  );
  const known = new Set<number>();
  for (const trigger of triggers) {
    if (session.isOver()) break;
    const appeared = await hover(session, trigger);
    if (!appeared || known.has(appeared.content)) continue;
    known.add(appeared.content);
    await tryContent(session, trigger, appeared);
  }
  await session.page.mouse.move(0, 0);
  await session.ask((script) => script.finishHover());
}

async function hover(session: Session, trigger: number): Promise<Appeared | null> {
  const { page } = session;
  await page.mouse.move(0, 0);
  const point = await session.ask((script, number) => script.hoverPoint(number), trigger);
  if (!point) return null;
  await page.mouse.move(point.x, point.y, { steps: 2 });
  await session.wait(TURN_MS);
  const look = (): Promise<Appeared | null> =>
    session.ask((script, number) => script.whatAppeared(number), trigger);
  const soon = await look();
  if (soon) return soon;
  await session.wait(DELAY_MS);
  return look();
}

async function tryContent(session: Session, trigger: number, first: Appeared): Promise<void> {
  const { page } = session;
  const { content, text, coversOthers, point } = first;
  const isSeen = (): Promise<boolean> =>
    session.ask((script, number) => script.isStillSeen(number), content);

  await page.mouse.move(point.x, point.y, { steps: STEPS });
  await session.wait(LEAVE_MS);
  const isHoverable = await isSeen();

  const again = isHoverable ? first : await hover(session, trigger);
  let isDismissible: boolean | null = null;
  if (again) {
    await page.keyboard.press('Escape');
    await session.wait(LEAVE_MS);
    isDismissible = !(await isSeen());
  }
  await page.mouse.move(0, 0);
  await session.wait(LEAVE_MS);
  // What stays when the pointer leaves was opened for good: that is no content of the pointer alone.
  const stays = !isDismissible && (await isSeen());
  const isOnFocus =
    stays || (await session.ask((script, pair) => script.focusShows(pair), { trigger, content }));
  await session.ask((script) => script.leaveFocus());
  await session.ask((script, [number, other, facts]) => script.noteHover(number, other, facts), [
    trigger,
    content,
    { text, isOnHover: true, isOnFocus, isDismissible, isHoverable, coversOthers },
  ] as const);
}
