import type { Session } from '../session.ts';

export interface Walk {
  /** Numbers of the elements, from the top of the page on. */
  readonly order: readonly number[];
  readonly traps: readonly number[];
  readonly isWhole: boolean;
}

/** So long a message may stay to be called short. */
const MESSAGE_MS = 3000;
/** In all: pages where every field brings up a hint would take minutes. */
const MAX_WATCHED = 5;

/** Presses Tab until the walk has gone once around, and past what holds the focus. */
export async function walkForward(session: Session, maxStops: number): Promise<Walk> {
  const { page, guard } = session;
  const rounds: number[][] = [[]];
  const traps: number[] = [];
  let last: number | null = null;
  let inner = 0;
  let watched = 0;
  let isHeld = false;
  for (let press = 0; press < maxStops && !session.isOver(); press++) {
    guard.take();
    await page.keyboard.press('Tab');
    const { at, innerStops, appeared } = await session.ask((script) => script.arrive());
    const attempts = guard.take();
    if (at !== last && attempts.navigations + attempts.windows > 0) {
      await session.ask((script, args) => script.noteAttempts(...args), [at, attempts] as const);
    }
    const round = rounds.at(-1) ?? [];
    if (at === null) {
      // Twice without an element between: there is none.
      const isEmpty = round.length === 0 && rounds.length > 1;
      if (isEmpty || rounds.length > 2 || isClosed(rounds)) return finish(true);
      rounds.push([]);
      last = null;
      continue;
    }
    if (appeared.length > 0 && watched++ < MAX_WATCHED) {
      await session.ask((script, [numbers, ms]) => script.watchMessages(numbers, ms), [
        appeared,
        MESSAGE_MS,
      ] as const);
    }
    if (rounds.length > 1 && rounds[0]?.[0] === at && last !== at) return finish(true);
    inner = at === last ? inner + 1 : 0;
    const isLoop = at !== last && round.includes(at);
    if (!isLoop && inner < innerStops) {
      if (at !== last) round.push(at);
      last = at;
      continue;
    }
    const held = isLoop ? round.slice(round.indexOf(at)) : [at];
    isHeld = true;
    const box = await session.ask((script, numbers) => script.around(numbers), held);
    if (await isTrap(session, held)) traps.push(box);
    const goesOn = await session.ask((script, number) => script.skipPast(number), box);
    if (!goesOn) return finish(false);
    inner = 0;
    const next = await session.ask((script) => script.arrive());
    if (next.at === null || round.includes(next.at)) return finish(false);
    round.push(next.at);
    last = next.at;
  }
  return finish(false);

  /** The walk may have begun in the middle, where the page had put the focus. */
  function finish(isAround: boolean): Walk {
    const [first = [], second = [], ...others] = rounds;
    const order = [...new Set([...second, ...first, ...others.flat()])];
    return { order, traps, isWhole: isAround && !isHeld };
  }
}

/** Whether the second round has come to where the first one began. */
function isClosed([first = [], second = []]: readonly (readonly number[])[]): boolean {
  return first[0] !== undefined && second.includes(first[0]);
}

/** Neither Shift+Tab nor Escape leads out. A dialog may hold the focus. */
async function isTrap(session: Session, held: readonly number[]): Promise<boolean> {
  const { page } = session;
  const isOut = async (key: string, times: number): Promise<boolean> => {
    for (let press = 0; press < times; press++) {
      await page.keyboard.press(key);
      const { at } = await session.ask((script) => script.arrive());
      if (at === null || !held.includes(at)) return true;
    }
    return false;
  };
  const [first = 0] = held;
  if (await session.ask((script, number) => script.isInDialog(number), first)) return false;
  if (await isOut('Shift+Tab', held.length + 2)) return false;
  await page.keyboard.press('Escape');
  return !(await isOut('Tab', held.length + 2));
}
