/**
 * The script for test servers and bookmarklets: `handrail-checks.js`. As the first script of a page it
 * records what listens where, and waits for its key; loaded by a bookmarklet it opens at once. The
 * panel and the rules load when it opens.
 */
import { keepRecord, KEY } from '../early/kept-record.ts';
import { recordEvents } from '../early/record-events.ts';
import { showNotice } from './notice.ts';
import type { Panel } from './open-panel.ts';
import type * as PanelFile from './panel-file.ts';
import { readShortcut } from './shortcut.ts';

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
  const { key = DEFAULT_KEY, dismissals, look } = tag.dataset;
  const isEarly = document.readyState === 'loading';
  if (isEarly && !(KEY in window)) keepRecord(window, recordEvents(window).recorded);
  const shortcut = readShortcut(key);
  if (!shortcut)
    console.warn(`Handrail: data-key="${key}" is no shortcut, such as ${DEFAULT_KEY}.`);
  let panel: Promise<Panel | null> | null = null;
  /** Takes the word of a failure away, if it is there. */
  let closeNotice = (): boolean => false;
  const toggle = (): void => {
    if (panel) return void panel.then((opened) => opened?.toggleFocus());
    closeNotice();
    panel = open().catch((error: unknown) => {
      closeNotice = showNotice(
        'The accessibility checks could not be loaded',
        `${navigator.onLine ? '' : 'You are offline. '}Beside ${tag.src} there has to be the folder handrail-checks, and the page’s Content-Security-Policy has to allow what is in it. Reload the page once that is so.`,
        `What the browser says: ${String(error)}`,
      );
      return (panel = null);
    });
  };
  async function open(): Promise<Panel> {
    const file = new URL('handrail-checks/panel.js', tag.src).href;
    const loaded = (await import(/* @vite-ignore */ file)) as typeof PanelFile;
    return loaded.open(document, {
      key: shortcut?.text,
      dismissalsUrl: dismissals && new URL(dismissals, document.baseURI).href,
      looksCloser: look === 'closer',
      onClose: () => (panel = null),
    });
  }
  window.addEventListener(
    'keydown',
    (event) => {
      const isForNotice = event.key === 'Escape' && closeNotice();
      if (!isForNotice && !shortcut?.isPressed(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!isForNotice) toggle();
    },
    true,
  );
  document.addEventListener(OPEN_EVENT, toggle);
  if (!isEarly && tag.dataset['key'] === undefined) toggle();
}

const { currentScript } = document;
if (currentScript) start(currentScript as HTMLScriptElement);
