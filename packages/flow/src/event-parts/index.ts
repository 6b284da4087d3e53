/** What senders and readers of events make and ask by themselves: free of the contract's checks, so that it costs a browser little. */
export { createEventId } from './event-id.ts';
export { isDay } from './is-day.ts';
export { pageTemplate } from './page-template.ts';
