/**
 * The script for test servers and bookmarklets: `handrail-checks.js`. As the first script of a page it
 * records what listens where, and waits for its key; loaded by a bookmarklet it opens at once.
 */
import { keepListeners, keptListeners } from '../early/kept-listeners.ts';
import { recordListeners } from '../early/listeners.ts';
import { probeFocus } from '../probe/focus-probe.ts';
import { ALL_RULES } from '../rules/all.generated.ts';
import type * as Axe from 'axe-core';
import { openPanel, type Panel } from './open-panel.ts';
import type { Words } from './parts.ts';
import { readShortcut } from './shortcut.ts';
import { withoutGlobals } from './without-globals.ts';

const DEFAULT_KEY = 'Alt+Shift+A';
/** Sent to the document by a script that wants the panel: no name of ours is needed in the page. */
const OPEN_EVENT = 'handrail-checks-open';
/** So that a second copy of the script finds the first. */
const STARTED = Symbol.for('handrail.checks.started');

function start(tag: HTMLScriptElement): void {
  if (Reflect.get(window, STARTED)) {
    document.dispatchEvent(new CustomEvent(OPEN_EVENT));
    return;
  }
  Reflect.defineProperty(window, STARTED, { value: true, configurable: true });
  const { key = DEFAULT_KEY, dismissals } = tag.dataset;
  const isEarly = document.readyState === 'loading';
  if (isEarly && !keptListeners(document)) keepListeners(window, recordListeners(window).listeners);
  const shortcut = readShortcut(key);
  if (!shortcut)
    console.warn(`Handrail: data-key="${key}" is no shortcut, such as ${DEFAULT_KEY}.`);
  let panel: Panel | null = null;
  const file = (name: string): string => new URL(`handrail-checks/${name}`, tag.src).href;
  const toggle = (): void => {
    if (panel) return panel.toggleFocus();
    panel = openPanel(document, {
      rules: ALL_RULES,
      probeFocus,
      key: shortcut?.text,
      dismissalsUrl: dismissals && new URL(dismissals, document.baseURI).href,
      loadWords: () => import(/* @vite-ignore */ file('words.js')) as Promise<Words>,
      loadAxe: async () => {
        const load = (): Promise<unknown> => import(/* @vite-ignore */ file('axe.js'));
        const loaded = (await withoutGlobals(window, load)) as { axe: typeof Axe };
        return loaded.axe;
      },
      onError: (error) => console.warn('Handrail checks:', error),
      onClose: () => (panel = null),
    });
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!shortcut?.isPressed(event)) return;
      event.preventDefault();
      event.stopPropagation();
      toggle();
    },
    true,
  );
  document.addEventListener(OPEN_EVENT, toggle);
  if (!isEarly && tag.dataset['key'] === undefined) toggle();
}

const { currentScript } = document;
if (currentScript) start(currentScript as HTMLScriptElement);
