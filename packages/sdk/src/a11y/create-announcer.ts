/** A screen reader notices a change only in a region that it has seen empty. */
const SETTLE_MS = 100;
/** After this the text is gone again, so that nobody meets it when reading on. */
const KEEP_MS = 8000;

export interface Announcer {
  /** Says a text politely, once, in place of what was not yet said. */
  announce(text: string): void;
  stop(): void;
}

/**
 * Says things through the one live region in our root. The region stands there empty from the
 * first rendering and is never replaced, so a new view never repeats what was said.
 *
 * @param getRoot our root element, or `null` while there is none
 */
export function createAnnouncer(getRoot: () => Element | null): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (text: string): void => {
    const region = getRoot()?.shadowRoot?.querySelector('[role=status]');
    if (region) region.textContent = text;
  };
  const stop = (): void => {
    clearTimeout(timer);
    write('');
  };
  return {
    announce(text) {
      stop();
      timer = setTimeout(() => {
        write(text);
        timer = setTimeout(() => write(''), KEEP_MS);
      }, SETTLE_MS);
    },
    stop,
  };
}
