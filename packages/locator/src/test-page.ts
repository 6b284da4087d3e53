/// <reference types="mocha" />
/** Pages for the browser tests, built in the test's own document and removed after each test. */
import { findTarget } from './index.ts';
import type { Attempt, Finder, TargetDescription } from './index.ts';

let host: HTMLElement | undefined;

/** Puts markup on the page. */
export function show(html: string): HTMLElement {
  host?.remove();
  host = document.createElement('div');
  host.innerHTML = html;
  document.body.append(host);
  return host;
}

/** After the running task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Takes the page away and gives way, after which nothing of an earlier search is kept. */
export async function clear(): Promise<void> {
  host?.remove();
  await nextTask();
}

/** Adds a frame of this origin and waits until its document is there. */
export async function addFrame(
  parent: Element,
  html: string,
  setUp?: (f: HTMLIFrameElement) => void,
) {
  const frame = document.createElement('iframe');
  setUp?.(frame);
  frame.srcdoc = html;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    parent.append(frame);
  });
  return frame;
}

/** The document of a frame of this origin. */
export function inside(frame: HTMLIFrameElement | HTMLFrameElement): Document {
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

export function openRoot(parent: Element, tag: string, html: string): ShadowRoot {
  const element = document.createElement(tag);
  parent.append(element);
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

/** What came of it: `id@rank` when found, else the reason. */
export function outcome(
  find: Finder | readonly Finder[],
  rest: Omit<TargetDescription, 'find'> & { readonly lang?: string } = {},
): string {
  const target: TargetDescription = { ...rest, find: 'by' in find ? [find] : find };
  const result = findTarget(target, document, { lang: rest.lang });
  if (result.status === 'missing') return result.reason;
  return `${result.element.getAttribute('id') ?? result.element.localName}@${result.rank}`;
}

export function attempts(...find: readonly Finder[]): readonly Attempt[] {
  const result = findTarget({ find }, document);
  return result.status === 'missing' ? result.tried : [];
}
