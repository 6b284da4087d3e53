import { listen } from '../listen.ts';
import { topmostModal } from './mount-point.ts';
import { promote } from './promote.ts';

export interface KeepOnTopOptions {
  /** The portal's topmost modal dialog changed; `null` when none is open. */
  onModal?(dialog: Element | null): void;
}

/** Another script that does as we do would make both run for ever; after so many in a second, yield. */
const MAX_PER_SECOND = 10;

/**
 * Keeps our root above popovers that open later, and says when a modal dialog of the portal opens
 * or closes, so that the root can be moved into it and out again (`moveTo`, `mountPoint`).
 *
 * @returns cleanup
 */
export function keepOnTop(root: HTMLElement, { onModal }: KeepOnTopOptions = {}): () => void {
  const document = root.ownerDocument;
  let modal: Element | null = null;
  let since = 0;
  let count = 0;

  const checkModal = (): void => {
    const found = topmostModal(document, root);
    if (found === modal) return;
    modal = found;
    onModal?.(found);
  };
  const onToggle = (event: Event): void => {
    if (event.target === root) return;
    checkModal();
    if ('newState' in event && event.newState !== 'open') return;
    if (event.timeStamp - since > 1000) [since, count] = [event.timeStamp, 0];
    count += 1;
    if (count <= MAX_PER_SECOND) promote(root);
  };

  // Dialogs in a shadow root, and all dialogs in older browsers, fire no `toggle` that we could
  // see; but the focus moves when they open and close.
  checkModal();
  return listen(document, { toggle: onToggle, close: checkModal, focusin: checkModal });
}
