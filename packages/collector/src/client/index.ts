export { createClient } from './create-client.ts';
export type { Client, ClientOptions, Consent } from './create-client.ts';
export type { EventInput } from '@handrail/flow/events';
