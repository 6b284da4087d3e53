/** Compares what assistive technology is given, and what a simulated reader says, with written texts. */
import { expect } from '@esm-bundle/chai';
import { skipLoudly } from '../hostile/test-page.ts';
import { accessibilityTree, transcript } from './measure/heard.ts';
import type { Opened, State } from './states/state.ts';

export interface Expected {
  /** Chromium's accessibility tree, a line for each node. */
  readonly tree?: string;
  /** What is said from beginning to end, a line for each stop. */
  readonly said?: string;
}

let shown: Opened | null = null;

function lines(text: string): string[] {
  const written = text.split('\n').filter((line) => line.trim() !== '');
  const indent = /^ */.exec(written[0] ?? '')?.[0].length ?? 0;
  return written.map((line) => line.slice(indent));
}

/** Without a pointer, as in Firefox without a window, nobody is told of a key (`.keys`). */
function asHeardHere(said: readonly string[]): readonly string[] {
  const at = said.findIndex((line) => /^(Press|Presione) F6 /.test(line));
  if (at < 0 || !matchMedia('(hover: none)').matches) return said;
  return [...said.slice(0, at - 1), ...said.slice(at + 2)];
}

/** @param expected by the name of the state */
export function holdToHearing(
  states: readonly State[],
  expected: Readonly<Record<string, Expected>>,
): void {
  afterEach(() => {
    shown?.close();
    shown = null;
  });

  for (const [name, { tree, said }] of Object.entries(expected)) {
    if (tree !== undefined)
      it(`${name}: the accessibility tree`, async function () {
        shown = await open(states, name);
        const found = await accessibilityTree();
        if (found === null) return skipLoudly(this, 'only Chromium hands out its tree');
        expect(lines(found)).to.deep.equal(lines(tree));
      });
    if (said !== undefined)
      it(`${name}: what a screen reader would say`, async () => {
        shown = await open(states, name);
        expect(await transcript(shown)).to.deep.equal(asHeardHere(lines(said)));
      });
  }
}

async function open(states: readonly State[], name: string): Promise<Opened> {
  const state = states.find((each) => each.name === name);
  if (!state) throw new Error(`There is no state "${name}".`);
  const opened = await state.open('ltr');
  // The page of a test is not what is looked at.
  if (!opened.isPage)
    for (const each of document.body.children)
      if (!opened.hosts.includes(each as HTMLElement)) each.setAttribute('aria-hidden', 'true');
  return opened;
}
