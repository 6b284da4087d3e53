/**
 * Looks of the notice. In the portal's colours for text and page, so that it can be read in dark and
 * in forced colours too.
 */
const STYLES =
  ':host{all:initial!important}div{position:fixed;inset:16px 16px auto auto;z-index:2147483647;box-sizing:border-box;width:26em;max-width:calc(100% - 32px);max-height:calc(100% - 32px);overflow:auto;margin:0;padding:1em;border:3px solid;font:medium/1.5 system-ui,sans-serif;color-scheme:light dark;color:CanvasText;background:Canvas;overflow-wrap:anywhere}p{margin:0 0 .75em}p:first-child{font-weight:700}button{min-height:44px;padding:0 1em;font:inherit}:focus-visible{outline:3px solid;outline-offset:2px}';

/**
 * Says in the page that something failed, a paragraph for each text. An element of its own: for when
 * nothing else could be loaded.
 *
 * @returns takes it away; false if it was gone already
 */
export function showNotice(...texts: readonly string[]): () => boolean {
  const before = document.activeElement as HTMLElement | null;
  const host = document.createElement('handrail-checks-notice');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.role = 'alert';
  box.lang = 'en';
  box.dir = 'ltr';
  const button = document.createElement('button');
  button.textContent = 'Close';
  const close = (): boolean => {
    const wasThere = host.isConnected;
    const hadFocus = root.activeElement;
    host.remove();
    if (hadFocus) before?.focus();
    return wasThere;
  };
  button.onclick = close;
  for (const text of texts) box.appendChild(document.createElement('p')).textContent = text;
  box.append(button);
  root.append(box);
  // What is outside of a modal dialog cannot be pressed.
  (document.querySelector('dialog:is(:modal)') ?? document.documentElement).append(host);
  if ('popover' in box) {
    box.popover = 'manual';
    box.showPopover();
  }
  return close;
}
