import { isObject } from '../schema/index.ts';
import { listOf, mapOf } from './outline.ts';
import type { Outline } from './outline.ts';

/**
 * The languages of the portal, as far as a flow tells: those in which it gives the words of a page,
 * a finder or the name in a fingerprint. They need not be the languages of the flow.
 */
export function portalLangs({ pages, targets }: Outline): string[] {
  const texts: unknown[] = Object.values(pages).map((page) => mapOf(page)['title']);
  for (const target of Object.values(targets).map(mapOf)) {
    for (const finder of listOf(target['find']).map(mapOf)) {
      texts.push(finder['name'], finder['text']);
    }
    texts.push(mapOf(target['fingerprint'])['name']);
  }
  return [...new Set(texts.filter(isObject).flatMap((text) => Object.keys(text)))];
}
