import { findMotion, type Motion } from '../pictures/find-motion.ts';
import type { Session } from '../session.ts';

const WATCH_MS = 2500;
/** What moves for longer than five seconds has to be stopped by a control (WCAG 2.2.2). */
const LONG_MS = 5500;
/** Quick enough for ten flashes a second; for how long something moves fewer pictures do. */
const QUICK_MS = 45;
const SLOW_MS = 200;

/** Takes pictures while nobody does anything; where something moves, again with less motion asked for. */
export async function measureMotion(session: Session): Promise<void> {
  const { page, options, guard } = session;
  const { watchMs = WATCH_MS } = options;
  guard.set(true);
  const short = await watch(session, watchMs);
  if (short === null) return;
  const isLong = short.some(({ isGoingOn }) => isGoingOn) && !session.isOver();
  const long = isLong ? await watch(session, Math.max(LONG_MS, watchMs), SLOW_MS) : null;
  const moving = short.map((each) => ({
    ...each,
    forMs: Math.max(
      each.forMs,
      ...(long ?? []).filter(({ box }) => touches(each.box, box)).map(({ forMs }) => forMs),
    ),
  }));
  let still: readonly Motion[] = [];
  if (moving.length > 0) {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await session.reload();
    guard.set(true);
    still = (await watch(session, watchMs, SLOW_MS)) ?? [];
    await page.emulateMedia({ reducedMotion: null });
    await session.reload();
  }
  const found = moving.map(({ box, forMs, flashesPerSecond }) => ({
    box,
    forMs,
    flashesPerSecond,
    ignoresReducedMotion: still.some((other) => touches(box, other.box)),
  }));
  await session.ask((script, all) => script.noteMotion(all), found);
}

async function watch(
  session: Session,
  forMs: number,
  everyMs = QUICK_MS,
): Promise<readonly Motion[] | null> {
  const width = await session.ask((script) => script.beginWatch());
  const frames = await session.camera.watch(forMs, everyMs);
  if (!frames) return null;
  return findMotion(frames, width / (frames[0]?.picture.width ?? width));
}

function touches(a: Motion['box'], b: Motion['box']): boolean {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return x > 0 && y > 0;
}
