import { measures } from './registry.ts';

/** Reads the page's HTML once more, out of the browser's cache if it is there. */
export async function readSource(): Promise<void> {
  const response = await fetch(location.href, { cache: 'force-cache' });
  const isHtml = response.headers.get('content-type')?.includes('html');
  if (response.ok && isHtml) measures.source = await response.text();
}
