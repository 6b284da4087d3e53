/** Puts our root above all that is in the top layer. Where there are no popovers, does nothing. */
export function promote(root: HTMLElement): void {
  if (!('popover' in root) || !root.isConnected || !root.popover) return;
  if (root.matches(':popover-open')) root.hidePopover();
  root.showPopover();
}
