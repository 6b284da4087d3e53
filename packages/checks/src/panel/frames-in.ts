import { frameAround, reachableDocuments } from '@handrail/locator';
import { pathTo } from '../engine/place.ts';

/** A frame of the same origin, at whatever depth. */
export interface InnerFrame {
  readonly document: Document;
  /** Selectors of the frames around it, from the outermost. */
  readonly around: readonly string[];
}

/** The frames of a page that may be read and are shown, outer ones first. */
export function framesIn(document: Document): readonly InnerFrame[] {
  return reachableDocuments(document)
    .filter((each) => each !== document && each.defaultView)
    .map((each) => ({ document: each, around: pathOf(each, document) }));
}

function pathOf(inner: Document, outermost: Document): readonly string[] {
  const frame = inner === outermost ? null : frameAround(inner);
  return frame ? [...pathOf(frame.ownerDocument, outermost), ...pathTo(frame)] : [];
}
