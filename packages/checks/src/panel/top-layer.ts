const MODAL = 'dialog:is(:modal)';
/** Another script that does as we do would make both run for ever. */
const MAX_PER_SECOND = 10;

/**
 * Keeps our host where people can use it: above popovers that open later, and inside the portal's
 * topmost modal dialog while there is one, since all outside a modal dialog is inert. Nobody else
 * hears of its moves.
 *
 * @returns cleanup
 */
export function keepUsable(host: HTMLElement): () => void {
  const document = host.ownerDocument;
  const end = new AbortController();
  let since = 0;
  let count = 0;

  function settle(event?: Event): void {
    if (event?.target === host) return;
    const dialogs = document.querySelectorAll(MODAL);
    const parent = dialogs[dialogs.length - 1] ?? document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    else if (event?.type !== 'toggle') return;
    const now = performance.now();
    if (now - since > 1000) [since, count] = [now, 0];
    if (count++ < MAX_PER_SECOND) promote(host);
  }

  // What else keeps itself on top, as guidance does, would answer each of our moves with one of its own.
  const keepQuiet = (event: Event): void => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  for (const type of ['beforetoggle', 'toggle']) {
    document.defaultView?.addEventListener(type, keepQuiet, { capture: true, signal: end.signal });
  }
  // Browsers that fire no `toggle` for dialogs still move the focus into them.
  for (const type of ['toggle', 'close', 'focusin']) {
    document.addEventListener(type, settle, { capture: true, signal: end.signal });
  }
  settle();
  promote(host);
  return () => end.abort();
}

/** Puts the host above all that is in the top layer. Where there are no popovers, does nothing. */
function promote(host: HTMLElement): void {
  if (!('popover' in host) || !host.isConnected) return;
  host.popover = 'manual';
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}
