/** Counting with struggle signals, in one file: loaded in place of `connect.ts` where the tag asks for them. */
import { watchStruggle } from '@handrail/collector/struggle';
import type { ConnectOptions } from './config.ts';
import { openClient, type Connection } from './connect.ts';

export function connect({ document, settings }: ConnectOptions): Connection {
  const { send, setConsent, isOn } = openClient(settings);
  let endWatch: (() => void) | undefined;

  const rest = (): void => {
    endWatch?.();
    endWatch = undefined;
  };

  const adapt = (): void => {
    if (isOn())
      endWatch ??= watchStruggle({
        win: document.defaultView as Window & typeof globalThis,
        send,
        pages: settings['pages']?.split(/\s+/),
      });
    else rest();
  };

  // What a frame's script put into another frame has to go with the script.
  if (document !== window.document) window.addEventListener('pagehide', rest);
  adapt();
  return {
    send,
    setConsent(next) {
      setConsent(next);
      adapt();
    },
    rest,
  };
}
