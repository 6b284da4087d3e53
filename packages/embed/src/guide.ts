/** The guidance itself: loaded when a page may need it. Composes the sdk with the collector's client. */
import type { createClient } from '@handrail/collector/client';
import { createHandrail, type Handrail } from '@handrail/sdk';
import '@handrail/sdk/define';
import type { BootOptions } from './config.ts';

type Client = ReturnType<typeof createClient>;
type Consent = 'on' | 'off';

/** Starts the guidance; called by the loader. */
export function boot({
  settings,
  report,
  ...options
}: BootOptions): Handrail & { setConsent(consent: Consent): void } {
  const { collector, site, key, consent = 'on' } = settings;

  async function connect(url: string): Promise<Client> {
    const { createClient } = await import('@handrail/collector/client');
    return createClient({
      url: new URL(url, document.baseURI).href,
      consent: consent === 'on' ? 'on' : 'off',
      site,
    });
  }

  const client = collector === undefined ? undefined : connect(collector);
  client?.catch(report);

  /** What happens before the client is there waits for it, in order. */
  function tell(use: (client: Client) => void): void {
    client?.then(use, () => undefined);
  }

  const handrail = createHandrail({
    ...options,
    sink: (event) => tell((each) => each.send(event)),
    onError: report,
    ...(key === undefined ? {} : { focusKey: key }),
  });
  return { ...handrail, setConsent: (next) => tell((each) => each.setConsent(next)) };
}
