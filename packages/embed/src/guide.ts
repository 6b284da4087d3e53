/** The guidance itself: loaded when a page may need it. Composes the sdk with the collector's client. */
import type { createClient, EventInput } from '@handrail/collector/client';
import { createHandrail, type Handrail } from '@handrail/sdk';
import '@handrail/sdk/define';
import type { BootOptions } from './config.ts';

type Client = ReturnType<typeof createClient>;
type Consent = 'on' | 'off';

/** Starts the guidance; called by the loader. */
export function boot({
  listeners,
  settings,
  report,
  ...options
}: BootOptions): Handrail & { setConsent(consent: Consent): void } {
  const { collector, site, key } = settings;
  let consent: Consent =
    settings['consent'] === undefined || settings['consent'] === 'on' ? 'on' : 'off';
  let client: Client | null = null;
  const waiting: EventInput[] = [];

  function send(event: EventInput): void {
    if (collector === undefined) return;
    if (client) client.send(event);
    else if (consent === 'on') waiting.push(event);
  }

  async function connect(url: string): Promise<void> {
    const { createClient } = await import('@handrail/collector/client');
    client = createClient({
      url: new URL(url, document.baseURI).href,
      consent,
      ...(site === undefined ? {} : { site }),
    });
    for (const event of waiting.splice(0)) client.send(event);
  }

  const handrail = createHandrail({
    ...options,
    sink: send,
    onError: report,
    ...(key === undefined ? {} : { focusKey: key }),
  });
  handrail.on('*', (event) => {
    for (const [kind, listener] of listeners) {
      if (kind !== '*' && kind !== event.kind) continue;
      try {
        listener(event);
      } catch (error) {
        // One that throws must not keep the others from hearing.
        report(error);
      }
    }
  });
  if (collector !== undefined) connect(collector).catch(report);
  return {
    ...handrail,
    setConsent(next) {
      consent = next;
      if (next === 'off') waiting.length = 0;
      client?.setConsent(next);
    },
  };
}
