/** Holds each state to what `docs/accessibility.md` says of all of them; one test for each point. */
import { expect } from '@esm-bundle/chai';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { engine, skipLoudly } from '../hostile/test-page.ts';
import { EXCEPTIONS, UNSEEN_FOCUS } from './exceptions.ts';
import { doubleText, spaceText } from './measure/adjust.ts';
import { whatDoesNotFit } from './measure/fit.ts';
import { whatVanishes } from './measure/forced-colours.ts';
import { layoutOf, notMirrored } from './measure/mirrored.ts';
import { whatMoves } from './measure/motion.ts';
import { focused, tabStopsIn } from './measure/parts.ts';
import { axeFindings, ownFindings } from './measure/rules.ts';
import { tooSmall } from './measure/sizes.ts';
import { walkByTab } from './measure/tab-walk.ts';
import type { Direction, Opened, State } from './states/state.ts';

type Media = Parameters<typeof emulateMedia>[0];
interface Test {
  skip(): unknown;
}

const PLAIN: Media = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
};
/** Only Chromium's driver can be told to. */
const canEmulate = engine === 'chromium';

let shown: Opened | null = null;
let undo: (() => void) | null = null;

function close(): void {
  undo?.();
  shown?.close();
  shown = undo = null;
}

async function open(state: State, direction: Direction = 'ltr'): Promise<Opened> {
  close();
  shown = await state.open(direction);
  return shown;
}

async function emulate(test: Test, media: Media): Promise<void> {
  if (!canEmulate)
    return skipLoudly(test, `${engine} cannot be told: ${Object.keys(media).join()}`);
  await emulateMedia(media);
}

async function resize(width: number, height: number): Promise<boolean> {
  return setViewport({ width, height }).then(
    () => true,
    () => false,
  );
}

async function narrow(test: Test, width: number, height: number): Promise<void> {
  const isDone = await resize(width, height);
  if (!isDone) skipLoudly(test, `${engine} cannot be given a window of ${width} px`);
}

async function settle(): Promise<void> {
  for (let n = 0; n < 3; n += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** For each test file: begins and ends every test with a plain window. */
export function startPlain(): void {
  beforeEach(() => resize(1280, 900));
  afterEach(async () => {
    close();
    document.documentElement.removeAttribute('dir');
    if (canEmulate) await emulateMedia(PLAIN);
  });
}

/** axe-core with best practices, and all rules of ours. */
export function holdToRules(states: readonly State[]): void {
  const checked: string[] = [];
  const excepted = new Set<number>();
  for (const state of states) {
    if (state.heldBy === undefined) {
      it(`${state.name}: axe-core finds nothing`, async () => {
        expect(await axeFindings(await open(state))).to.deep.equal([]);
      });
      it(`${state.name}: texts have contrast in dark colours`, async function () {
        await emulate(this, { colorScheme: 'dark' });
        expect(await axeFindings(await open(state), 'color-contrast')).to.deep.equal([]);
      });
    }
    it(`${state.name}: our own rules find nothing`, async () => {
      const own = await ownFindings(state.name, await open(state));
      const { findings, ran } = own;
      checked.push(state.name);
      own.excepted.forEach((at) => excepted.add(at));
      expect(findings).to.deep.equal([]);
      expect(ran, 'rules that ran').to.be.above(100);
    });
  }

  it('the exceptions are all needed', () => {
    // With --grep some states are not looked at.
    const unneeded = EXCEPTIONS.filter(
      (each, at) =>
        !excepted.has(at) &&
        states.some(({ name }) => each.states.test(name)) &&
        states.every(({ name }) => !each.states.test(name) || checked.includes(name)),
    );
    expect(unneeded.map(({ rule }) => rule)).to.deep.equal([]);
  });
}

/** Narrow windows, large and spaced text, forced colours, motion, direction, sizes. */
export function holdToSettings(states: readonly State[]): void {
  for (const state of states) {
    if (state.heldBy === undefined) holdToReflow(state);
    it(`${state.name}: text at 200 % is all there`, async () => {
      const { hosts } = await open(state);
      undo = doubleText(hosts);
      await settle();
      expect(whatDoesNotFit(hosts)).to.deep.equal([]);
    });
    it(`${state.name}: nothing moves or fades`, async function () {
      if (canEmulate) await emulateMedia({ reducedMotion: 'reduce' });
      expect(whatMoves((await open(state)).hosts)).to.deep.equal([]);
    });
    it(`${state.name}: can be seen with forced colours`, async function () {
      await emulate(this, { forcedColors: 'active' });
      const { hosts } = await open(state);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      expect(whatVanishes(hosts)).to.deep.equal([]);
    });
    it(`${state.name}: turns round where text is read from the right`, async () => {
      const straight = layoutOf((await open(state)).hosts);
      const turned = layoutOf((await open(state, 'rtl')).hosts);
      expect(notMirrored(straight, turned)).to.deep.equal([]);
    });
  }
}

function holdToReflow(state: State): void {
  for (const direction of ['ltr', 'rtl'] as const) {
    it(`${state.name}: fits 320 px with spaced text, ${direction}`, async function () {
      await narrow(this, 320, 568);
      const { hosts } = await open(state, direction);
      undo = spaceText(hosts);
      await settle();
      expect(whatDoesNotFit(hosts)).to.deep.equal([]);
      expect(tooSmall(hosts)).to.deep.equal([]);
    });
  }
  it(`${state.name}: its controls are large enough`, async () => {
    expect(tooSmall((await open(state)).hosts)).to.deep.equal([]);
  });
}

/** Real keys. */
export function holdToKeyboard(states: readonly State[]): void {
  for (const state of states) {
    const { name, isModal = false } = state;
    it(`${name}: Tab reaches everything in order, shows where it is, and leads out`, async () => {
      const walk = await walkByTab(await open(state), { isModal });
      expect(walk.visited).to.deep.equal(walk.wanted);
      const known = UNSEEN_FOCUS.filter((each) => each.engine === engine && each.state === name);
      expect(walk.unseen, 'shows no focus').to.deep.equal(known.map(({ control }) => control));
      expect(walk.jumps, 'against the reading order').to.deep.equal([]);
      if (isModal) return;
      expect(walk.leaves.forwards, 'Tab leads out').to.equal(true);
      if (walk.leaves.backwards === null) console.warn(`SKIPPED: ${engine} cannot press Shift+Tab`);
      else expect(walk.leaves.backwards, 'Shift+Tab leads out').to.equal(true);
    });
    it(`${name}: the focus can be seen with forced colours`, async function () {
      await emulate(this, { forcedColors: 'active' });
      for (const stop of tabStopsIn((await open(state)).hosts)) {
        await sendKeys({ press: 'Shift' });
        stop.focus();
        if (focused() !== stop) continue;
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        expect(
          [outlineStyle !== 'none', parseFloat(outlineWidth) >= 2],
          stop.outerHTML,
        ).to.deep.equal([true, true]);
      }
    });
  }
}
