import { isPlainKey } from '../a11y/is-plain-key.ts';
import type { HandrailRoot } from '../elements/handrail-root.ts';

/**
 * The focus key leads from a field to its help and back, while no card is shown.
 *
 * @returns cleanup
 */
export function bridgeField(field: Element, help: HTMLElement, root: HandrailRoot): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (!isPlainKey(event, root.focusKey) || root.view) return;
    const there = field.matches(':focus');
    if (!there && !help.matches(':focus-within')) return;
    event.preventDefault();
    if (there) help.shadowRoot?.querySelector('button')?.focus();
    else (field as HTMLElement).focus();
  };
  const documents = new Set([field.ownerDocument, help.ownerDocument]);
  for (const each of documents) each.addEventListener('keydown', onKey, true);
  return () => {
    for (const each of documents) each.removeEventListener('keydown', onKey, true);
  };
}
