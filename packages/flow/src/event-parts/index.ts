/** What senders of events make by themselves: free of the contract's checks, so that it costs a browser little. */
export { createEventId } from './event-id.ts';
export { pageTemplate } from './page-template.ts';
