import { isPlainKey } from '../a11y/is-plain-key.ts';
import type { HandrailRoot } from '../elements/handrail-root.ts';
import { listen } from '../listen.ts';

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
  const ends = [...documents].map((each) => listen(each, { keydown: onKey }));
  return () => {
    for (const end of ends) end();
  };
}
