/** What the script tag says about counting, put into practice. Loaded only where it names a collector. */
import {
  createClient,
  type Client,
  type ClientOptions,
  type Consent,
  type EventInput,
} from '@handrail/collector/client';
import type { ConnectOptions, Settings } from './config.ts';

export interface Connection {
  send(event: EventInput): void;
  setConsent(consent: Consent): void;
  /** No longer looks for struggle signals, until consent is given anew. */
  rest(): void;
}

export function openClient(settings: Settings): Client {
  return createClient({
    consent: 'on',
    ...settings,
    url: settings['collector'],
    dry: 'dry' in settings,
  } as ClientOptions);
}

export function connect({ settings }: ConnectOptions): Connection {
  const { send, setConsent } = openClient(settings);
  return { send, setConsent, rest: () => undefined };
}
