/** Opens a page of ./pages in a frame of the test's document, and says what a person would meet there. */

/** What pages/../scripts/witness.js notes. */
export interface Witness {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly lines: readonly string[];
}

/** What scripts/record.js notes. */
interface Recorder {
  readonly before: string;
  readonly globals: readonly string[];
  left(): readonly string[];
}

/** The page's window, with what the test pages put there. */
export interface PageWindow extends Window {
  readonly document: Document;
  readonly witness: Witness;
  readonly record: Recorder;
  readonly PageTransitionEvent: typeof PageTransitionEvent;
  readonly [name: string]: unknown;
}

export interface TestPage {
  readonly frame: HTMLIFrameElement;
  readonly window: PageWindow;
  readonly document: Document;
  /** Our root elements, in the page and in every frame of it. */
  roots(): HTMLElement[];
  /** The one root; throws where there is none or another. */
  root(): HTMLElement;
  /** The card, offer or way back on screen, or `null`. */
  box(): HTMLElement | null;
  /** The card's heading, without its count; empty where there is no card. */
  title(): string;
  /** Waits until the card has this title. */
  shows(title: string): Promise<void>;
  /** A button of ours, by its text. */
  button(text: string): HTMLButtonElement;
  /** Presses a button of ours. */
  press(text: string): void;
  /** An element of the page or of its frames, by CSS. */
  find(selector: string): HTMLElement;
  /** Whether a click on our main button would reach it. */
  isClickable(): boolean;
  /** Waits until the ring stands around the element. */
  pointsAt(selector: string): Promise<void>;
  /** Waits until there is something of ours; none of it may be on a page that we step aside from. */
  close(): void;
}

const open: TestPage[] = [];

/** Opens `pages/NAME`; waits until it has loaded, not until guidance is there. */
export async function openPage(
  name: string,
  { width = 1000, height = 700 }: { width?: number; height?: number } = {},
): Promise<TestPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.style.border = '0';
  frame.src = `/examples/hostile/pages/${name}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  window.scrollTo(0, 0);
  await loaded;
  const page = createTestPage(frame);
  open.push(page);
  return page;
}

/** A fresh browser for each test: no page, nothing stored. Call it in `beforeEach`. */
export function startAfresh(): void {
  for (const page of open.splice(0)) page.close();
  document.body.style.margin = '0';
  sessionStorage.clear();
  localStorage.clear();
}

function createTestPage(frame: HTMLIFrameElement): TestPage {
  const page: TestPage = {
    frame,
    get window() {
      return need(frame.contentWindow, 'window') as unknown as PageWindow;
    },
    get document() {
      return need(frame.contentDocument, 'document');
    },
    roots: () =>
      documentsOf(page.document).flatMap((each) => [
        ...each.querySelectorAll<HTMLElement>('handrail-root'),
      ]),
    root() {
      const [root, second] = page.roots();
      if (second) throw new Error('two roots');
      return need(root, 'root');
    },
    box: () => page.roots()[0]?.shadowRoot?.querySelector<HTMLElement>('.box') ?? null,
    title() {
      const heading = page.box()?.querySelector('h2')?.cloneNode(true) as Element | undefined;
      heading?.querySelector('.progress')?.remove();
      return heading?.textContent.trim() ?? '';
    },
    shows: (title) =>
      until(
        () => page.title() === title,
        () => `"${title}", not "${page.title()}"`,
      ),
    button: (text) =>
      need(
        [...need(page.box(), 'box').querySelectorAll('button')].find(
          (each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === text,
        ),
        `button ${text}`,
      ),
    press: (text) => page.button(text).click(),
    find: (selector) =>
      need(
        documentsOf(page.document)
          .map((each) => each.querySelector<HTMLElement>(selector))
          .find(Boolean),
        selector,
      ),
    isClickable: () => isHit(need(page.box()?.querySelector('.primary'), 'main button')),
    async pointsAt(selector) {
      await until(
        () => isAround(page, selector),
        () => `ring around ${selector}: ${ringText(page, selector)}`,
      );
    },
    close: () => frame.remove(),
  };
  return page;
}

/** The document and those of its frames, as far as they may be read. */
function documentsOf(root: Document): Document[] {
  const inner = [...root.querySelectorAll<HTMLIFrameElement>('iframe, frame')].map(contentOf);
  return [root, ...inner.flatMap((each) => (each ? documentsOf(each) : []))];
}

function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Whether a click on the middle of a control of ours would really reach it. */
export function isHit(control: Element): boolean {
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const root = control.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  const reaches = hit !== null && (hit === control || control.contains(hit));
  if (!('host' in root)) return reaches;
  return reaches && root.host.ownerDocument.elementFromPoint(x, y) === root.host;
}

function ringOf(page: TestPage): DOMRect | null {
  const ring = page.roots()[0]?.shadowRoot?.querySelector<HTMLElement>('.ring');
  return ring && !ring.hidden ? ring.getBoundingClientRect() : null;
}

/** In the coordinates of the document that our root stands in. */
export function placeOf(page: TestPage, selector: string): DOMRect {
  const element = page.find(selector);
  const home = page.root().ownerDocument;
  let rect = element.getBoundingClientRect();
  for (let each = element.ownerDocument; each !== home;) {
    const frame = need(each.defaultView?.frameElement, 'frame');
    const outer = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    rect = new DOMRect(
      rect.x + outer.x + frame.clientLeft + parseFloat(style.paddingLeft),
      rect.y + outer.y + frame.clientTop + parseFloat(style.paddingTop),
      rect.width,
      rect.height,
    );
    each = frame.ownerDocument;
  }
  return rect;
}

/** The ring goes around its target at a few pixels' distance; one of them is enough to be wrong. */
function isAround(page: TestPage, selector: string): boolean {
  const ring = ringOf(page);
  if (!ring || !documentsOf(page.document).some((each) => each.querySelector(selector)))
    return false;
  const target = placeOf(page, selector);
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return sides.every((side) => Math.abs(ring[side] - target[side]) < 9);
}

function ringText(page: TestPage, selector: string): string {
  const text = (rect: DOMRect | null): string =>
    rect ? `${rect.left},${rect.top} ${rect.width}x${rect.height}` : 'none';
  try {
    return `ring ${text(ringOf(page))}, target ${text(placeOf(page, selector))}`;
  } catch (error) {
    return String(error);
  }
}

/** Takes the flow `walk` through all its steps, to the end. */
export async function walk(
  page: TestPage,
  { first = '[name=name]' }: { first?: string } = {},
): Promise<void> {
  await page.shows('Write your name');
  await page.pointsAt(first);
  if (!page.isClickable()) throw new Error('the card takes no click');
  page.press('Next');
  await page.shows('Write your town');
  await page.pointsAt('[name=town]');
  page.press('Next');
  await page.shows('That is all');
  page.press('Finish');
  await until(() => page.roots().length === 0, 'the end');
}

/** Loads the page again, as it is at its address now. */
export async function reload(page: TestPage): Promise<void> {
  const loaded = new Promise((resolve) =>
    page.frame.addEventListener('load', resolve, { once: true }),
  );
  page.window.location.reload();
  await loaded;
}

/** Whether two places share anything. */
export function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The value, or a failure that names what is missing. */
export function need<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`not there: ${what}`);
  return value;
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits for something to become true. The limit is that of a machine under load. */
export async function until(holds: () => unknown, what: string | (() => string)): Promise<void> {
  for (const end = Date.now() + 12_000; Date.now() < end; await sleep(25)) {
    try {
      if (holds()) return;
    } catch {
      // Not there yet.
    }
  }
  throw new Error(`waited in vain for ${typeof what === 'string' ? what : what()}`);
}

/** Says in the log, not only in a count, what an engine could not show. */
export function skipLoudly(test: { skip(): unknown }, why: string): void {
  console.warn(`SKIPPED: ${why}`);
  test.skip();
}

export const engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';
