/**
 * Listens to a target, before anything inside it does.
 *
 * @param listeners What is to be called, by the event's type.
 * @returns the way to stop that
 */
export function listen(
  target: EventTarget,
  listeners: Readonly<Record<string, (event: never) => void>>,
): () => void {
  const types = Object.keys(listeners);
  for (const type of types) target.addEventListener(type, listeners[type] as EventListener, true);
  return () => {
    for (const type of types)
      target.removeEventListener(type, listeners[type] as EventListener, true);
  };
}

/**
 * Starts something for each document that is new, and ends it for each that is gone.
 *
 * @param running What was started before, by its document.
 * @returns whether one is new
 */
export function keepUp(
  running: Map<Document, () => void>,
  documents: readonly Document[],
  start: (document: Document) => () => void,
): boolean {
  for (const [document, end] of running) {
    if (documents.includes(document)) continue;
    end();
    running.delete(document);
  }
  const { size } = running;
  for (const document of documents) {
    if (!running.has(document)) running.set(document, start(document));
  }
  return running.size > size;
}
