/**
 * A citizen at the keyboard. Moves by pressing keys only, and knows a place by what assistive
 * technology is told of it: its role and accessible name.
 */
import type { CDPSession, Page } from 'playwright-core';
import { createEyes, type Eyes } from './eyes.ts';

/** What has the focus. */
export interface Place {
  readonly role: string;
  readonly name: string;
  /** It is one of our elements, not the portal's. */
  readonly inGuidance: boolean;
  /** Our card hides all of it (WCAG 2.4.11). */
  readonly isHidden: boolean;
}

/** A name as the whole text, or a pattern. */
export type Name = string | RegExp;

export interface Citizen extends Eyes {
  readonly page: Page;
  focused(): Promise<Place>;
  press(...keys: readonly string[]): Promise<void>;
  /**
   * Presses Tab until the focus is there.
   *
   * @throws after a whole round, with every place on the way; and if our card hides the place.
   */
  tabTo(role: string, name: Name): Promise<void>;
  /** Tabs to a text field of the portal and types, in place of what is there. */
  fill(name: Name, text: string): Promise<void>;
  /** Tabs to the next group of radio buttons, one stop of Tab, and chooses in it with the arrow keys. */
  choose(name: string): Promise<void>;
  /** Tabs to a button, link or box, and presses the key that works it. */
  use(role: string, name: Name): Promise<void>;
  /** Goes into the guidance with F6, unless there already. */
  intoGuidance(): Promise<void>;
  /** Goes back to the portal with F6, unless there already. */
  outOfGuidance(): Promise<void>;
  /** Goes into the guidance and uses a control there. */
  guide(role: string, name: Name): Promise<void>;
}

const MAX_TABS = 120;
const MAX_CHOICES = 12;
const NOWHERE: Place = { role: 'none', name: '', inGuidance: false, isHidden: false };
const KEYS: Readonly<Record<string, string>> = { checkbox: 'Space', radio: 'Space' };

// Through shadow roots and frames of the same origin, as the focus goes.
const FOCUSED = `(() => {
  let at = document.activeElement;
  for (;;) {
    const next = at?.shadowRoot?.activeElement ?? at?.contentDocument?.activeElement;
    if (!next) return at;
    at = next;
  }
})()`;

const DESCRIBE = `function () {
  let inGuidance = false;
  for (let at = this; at; at = at.getRootNode().host) inGuidance ||= at.nodeName.startsWith('HANDRAIL-');
  const field = this.getBoundingClientRect();
  let { left, top } = field;
  let view = this.ownerDocument.defaultView;
  for (; view.frameElement; view = view.parent) {
    const frame = view.frameElement.getBoundingClientRect();
    left += frame.left + view.frameElement.clientLeft;
    top += frame.top + view.frameElement.clientTop;
  }
  const card = view.document.querySelector('handrail-root')?.shadowRoot.querySelector('.box')?.getBoundingClientRect();
  const isHidden = !inGuidance && !!card && field.width > 0 && left >= card.left && top >= card.top
    && left + field.width <= card.right && top + field.height <= card.bottom;
  return { inGuidance, isHidden };
}`;

/** @param page In Chromium: names come from its accessibility tree. */
export async function createCitizen(page: Page): Promise<Citizen> {
  const devtools = await page.context().newCDPSession(page);
  const focused = (): Promise<Place> => retry(page, () => describeFocus(devtools));

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  }

  async function tabTo(role: string, name: Name): Promise<void> {
    const onTheWay: string[] = [];
    for (let n = 0; n < MAX_TABS; n++) {
      const place = await focused();
      if (place.role === role && matches(place.name, name)) return mustSee(place);
      onTheWay.push(`${place.inGuidance ? '*' : ''}${place.role} "${place.name}"`);
      await press('Tab');
    }
    throw new Error(`Tab never came to ${role} ${String(name)}, only to: ${onTheWay.join(', ')}`);
  }

  /** The card gets a moment to move out of the way. */
  async function mustSee(place: Place): Promise<void> {
    for (let left = 10; place.isHidden; left--) {
      if (left === 0) throw new Error(`the card hides ${place.role} "${place.name}"`);
      await page.waitForTimeout(50);
      place = await focused();
    }
  }

  async function use(role: string, name: Name): Promise<void> {
    await tabTo(role, name);
    await press(KEYS[role] ?? 'Enter');
  }

  async function choose(name: string): Promise<void> {
    for (let n = 0; n < MAX_TABS && (await focused()).role !== 'radio'; n++) await press('Tab');
    for (let n = 0; n < MAX_CHOICES && (await focused()).name !== name; n++)
      await press('ArrowDown');
    await press('Space');
    const place = await focused();
    if (place.name !== name)
      throw new Error(`no choice "${name}", but ${place.role} "${place.name}"`);
  }

  async function moveWithF6(wanted: boolean): Promise<void> {
    if ((await focused()).inGuidance === wanted) return;
    await press('F6');
    const place = await focused();
    if (place.inGuidance !== wanted) {
      throw new Error(
        `F6 led to ${place.role} "${place.name}", not ${wanted ? 'into' : 'out of'} the guidance`,
      );
    }
  }

  return {
    ...createEyes(page),
    page,
    focused,
    press,
    tabTo,
    choose,
    use,
    async fill(name, text) {
      await tabTo('textbox', name);
      await press('Control+a');
      await page.keyboard.type(text);
    },
    intoGuidance: () => moveWithF6(true),
    outOfGuidance: () => moveWithF6(false),
    async guide(role, name) {
      await moveWithF6(true);
      await use(role, name);
    },
  };
}

async function describeFocus(devtools: CDPSession): Promise<Place> {
  const { result } = await devtools.send('Runtime.evaluate', { expression: FOCUSED });
  const { objectId } = result;
  if (objectId === undefined) return NOWHERE;
  const [{ nodes }, { result: own }] = await Promise.all([
    devtools.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false }),
    devtools.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: DESCRIBE,
      returnByValue: true,
    }),
  ]);
  const [node] = nodes;
  return {
    role: String(node?.role?.value ?? 'none'),
    name: String(node?.name?.value ?? '').trim(),
    ...(own.value as Pick<Place, 'inGuidance' | 'isHidden'>),
  };
}

/** A page that is just being replaced has no focus to tell of: look again on the next one. */
async function retry<T>(page: Page, look: () => Promise<T>): Promise<T> {
  for (let left = 20; ; left--) {
    try {
      return await look();
    } catch (error) {
      if (left === 0) throw error;
      await page.waitForTimeout(100);
    }
  }
}

function matches(text: string, name: Name): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}
