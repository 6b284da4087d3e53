/** What the browser tests of the interface share. */
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import 'axe-core';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import '../src/define.ts';
import type { HandrailRoot } from '../src/elements/handrail-root.ts';
import { en } from '../src/strings/en.ts';
import type { Action, Interface, View } from '../src/view.ts';

declare global {
  interface Window {
    axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

export const englishUi: Interface = { lang: 'en', dir: 'ltr', langs: ['en', 'es'], strings: en };

/** A root in the page, showing a view, and what is done in it. */
export interface Shown {
  readonly root: HandrailRoot;
  readonly actions: Action[];
  /** The first element in the root's shadow that matches; throws where none does. */
  find(selector: string): HTMLElement;
  /** The same for one of our own radio buttons. */
  findInput(selector: string): HTMLInputElement;
  /** Shows another view. */
  show(view: View | null): Promise<void>;
}

export async function showView(view: View | null, ui: Interface = englishUi): Promise<Shown> {
  const root = document.createElement('handrail-root');
  const actions: Action[] = [];
  root.addEventListener('handrail-action', (event) => {
    actions.push((event as CustomEvent<Action>).detail);
  });
  root.ui = ui;
  root.view = view;
  document.body.append(root);
  const shown: Shown = {
    root,
    actions,
    find: (selector) => need(root.shadowRoot?.querySelector<HTMLElement>(selector), selector),
    findInput: (selector) =>
      need(root.shadowRoot?.querySelector<HTMLInputElement>(selector), selector),
    async show(next) {
      root.view = next;
      await root.updateComplete;
    },
  };
  await root.updateComplete;
  await customElements.whenDefined(
    view && 'questions' in view ? 'handrail-survey' : 'handrail-root',
  );
  await nextFrame();
  return shown;
}

/** The value, or a failure that names what is missing. */
export function need<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`not there: ${what}`);
  return value;
}

/** Waits until observers and layout have run. */
export async function nextFrame(): Promise<void> {
  for (let n = 0; n < 3; n += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What axe-core finds in our interface, best practices included, as "rule: element" lines. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await window.axe.run(
    { include: [['handrail-root']] },
    {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: false } },
    },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

/** Media can be emulated in Chromium only; elsewhere a test that needs it is skipped. */
export async function emulateOrSkip(
  test: { skip(): unknown },
  media: Parameters<typeof emulateMedia>[0],
): Promise<void> {
  if (!canEmulate) test.skip();
  await emulateMedia(media);
}

/** Back to what a browser shows at first. */
export async function resetMedia(): Promise<void> {
  if (canEmulate)
    await emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
}

const canEmulate = navigator.userAgent.includes('Chrome/');

/** Sets the size of the viewport; `false` where that cannot be done (WebKitGTK). */
export async function resize(width: number, height: number): Promise<boolean> {
  return setViewport({ width, height }).then(
    () => true,
    () => false,
  );
}

/** The same, for a test that proves nothing at another size. */
export async function resizeOrSkip(
  test: { skip(): unknown },
  width: number,
  height: number,
): Promise<void> {
  if (!(await resize(width, height))) test.skip();
}
