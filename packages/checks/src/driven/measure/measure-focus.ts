import type { Difference } from '../pictures/compare-pictures.ts';
import { comparePictures, isMovedOnly } from '../pictures/compare-pictures.ts';
import type { Shot } from '../page/walk.ts';
import type { Session } from '../session.ts';
import { walkForward } from './walk-forward.ts';

const MAX_STOPS = 150;

/** Presses Tab through the page and back, then takes pictures of each stop with and without the focus. */
export async function measureFocus(session: Session): Promise<void> {
  const { options, guard } = session;
  const { maxStops = MAX_STOPS } = options;
  guard.set(true);
  await session.ask((script) => script.startWalk());
  const { order, traps, isWhole } = await walkForward(session, maxStops);
  await walkBack(session, order.length);
  await session.ask((script) => script.hideCaret(true));
  const stops: (readonly [number, Shot])[] = [];
  for (const at of order) stops.push([at, session.isOver() ? UNSEEN : await shoot(session, at)]);
  await session.ask((script) => script.hideCaret(false));
  await session.ask((script, walk) => script.finishWalk(walk), { stops, traps, isWhole });
}

const UNSEEN: Shot = {
  changedPixels: null,
  strongPixels: null,
  isMovedOnly: false,
  contrast: null,
  hasStyleChange: true,
};

async function walkBack(session: Session, presses: number): Promise<void> {
  for (let press = 0; press <= presses && !session.isOver(); press++) {
    await session.page.keyboard.press('Shift+Tab');
    const isOnElement = await session.ask((script) => script.arriveBack());
    if (!isOnElement && press > 0) return;
  }
}

async function shoot(session: Session, at: number): Promise<Shot> {
  const { camera } = session;
  const place = await session.ask((script, number) => script.focusAgain(number), at);
  if (!place) return UNSEEN;
  const after = await camera.take(place.part);
  const hasStyleChange = await session.ask((script, number) => script.unfocus(number), at);
  const before = await camera.take(place.part);
  if (!before || !after) return { ...UNSEEN, hasStyleChange };
  const difference = comparePictures(before, after);
  const isDoubtful = difference.changedPixels > 0 && !hasStyleChange;
  if (difference.changedPixels > 0 && !isDoubtful) {
    return { ...difference, hasStyleChange, isMovedOnly: isMovedOnly(before, after) };
  }
  const still = isDoubtful ? await camera.take(place.part) : null;
  const sure = still ? comparePictures(before, after, still) : difference;
  if (sure.changedPixels > 0) return { ...sure, hasStyleChange, isMovedOnly: false };
  const wide = await shootWindow(session, at);
  return wide ? { ...wide, hasStyleChange, isMovedOnly: false } : { ...UNSEEN, hasStyleChange };
}

/** Some pages show the focus elsewhere: a preview, a line in a corner. */
async function shootWindow(session: Session, at: number): Promise<Difference | null> {
  const { camera } = session;
  const place = await session.ask((script, number) => script.focusAgain(number), at);
  if (!place) return null;
  const after = await camera.take(place.view);
  await session.ask((script, number) => script.unfocus(number), at);
  const before = await camera.take(place.view);
  const still = await camera.take(place.view);
  return before && after && still ? comparePictures(before, after, still) : null;
}
