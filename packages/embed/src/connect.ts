/**
 * What the script tag says about counting, put into practice. Loaded only where it names a collector;
 * what looks for struggle signals, only where it asks for them and consent is on.
 */
import { createClient, type Consent, type EventInput } from '@handrail/collector/client';
import type { ConnectOptions } from './config.ts';
import { watchWindows } from './watch-windows.ts';

export interface Connection {
  send(event: EventInput): void;
  setConsent(consent: string): void;
  /** No longer looks for struggle signals, until consent is given anew. */
  rest(): void;
}

const asConsent = (text: string): Consent => (text === 'on' || text === 'essential' ? text : 'off');

export function connect({ document, settings, report }: ConnectOptions): Connection {
  const { collector = '', consent = 'on', dry, pages = '', site, struggle } = settings;
  const client = createClient({
    url: new URL(collector, document.baseURI).href,
    consent: asConsent(consent),
    dry: dry !== undefined,
    site,
  });
  let endWatch: (() => void) | undefined;

  const rest = (): void => {
    endWatch?.();
    endWatch = undefined;
  };

  const watch = async (): Promise<void> => {
    const { watchStruggle } = await import('@handrail/collector/struggle');
    // Consent may have been withdrawn, or given twice, in between.
    if (!client.isOn() || endWatch) return;
    const options = { send: client.send, pages: pages.split(/\s+/) };
    endWatch = watchWindows(document, (win) => watchStruggle({ win, ...options }));
  };

  const adapt = (): void => {
    if (!client.isOn()) rest();
    else if (struggle !== undefined && !endWatch) watch().catch(report);
  };

  // What a frame's script put into another frame has to go with the script.
  if (document !== window.document) window.addEventListener('pagehide', rest);
  adapt();
  return {
    send: client.send,
    setConsent(next) {
      client.setConsent(asConsent(next));
      adapt();
    },
    rest,
  };
}
