/** The guidance itself: loaded when a page may need it. */
import { createHandrail, type Handrail } from '@handrail/sdk';
import '@handrail/sdk/define';
import type { BootOptions } from './config.ts';

/** Starts the guidance; called by the loader. */
export function boot({ settings: { key }, report, ...options }: BootOptions): Handrail {
  return createHandrail({ ...options, onError: report, focusKey: key });
}
