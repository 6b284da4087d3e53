/** What the tests of the panel share: a page with known problems, and the panel on it. */
import 'axe-core';
import type * as Axe from 'axe-core';
import { AXE_WORDS } from '../axe-words.ts';
import type { About } from '../contract/types.ts';
import type { PanelParts, Words } from './parts.ts';
import type { Rule } from '../contract/types.ts';
import { openPanel, type Panel } from './open-panel.ts';
import { about as aboutGenericLink } from '../rules/links/link-text-generic/about.ts';
import { fill } from '../words/fill.ts';
import { rule as genericLink } from '../rules/links/link-text-generic/rule.ts';

/** A rule about the page as a whole, and one at level AAA, beside a real one. */
const pageRule: Rule = {
  id: 'page-without-form',
  level: 'manual',
  wcag: [],
  *examine(page) {
    yield page.all('form').length === 0 ? { element: null } : undefined;
  },
};
const strictRule: Rule = {
  id: 'strict-about-marks',
  level: 'error',
  wcag: ['1.4.6'],
  selector: 'mark',
  check: (element) => ({ element }),
};

export const PAGE = `<header><p>Riverbend County</p></header>
<main><h1>Heating help</h1>
  <p>To apply, <a id="apply" href="#apply-now">click here</a>.</p>
  <p>To call us, <a id="call" href="#call-us">Call the office</a> or <mark>write</mark>.</p>
  <p id="faint" style="color: #999; background: #fff">Bring your last bill to the office.</p>
  <p><img id="map" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40"></p>
  <button id="more" type="button">More</button></main>`;

/** Makes the tests' page a known page again. */
export function showPage(): void {
  sessionStorage.clear();
  document.documentElement.lang = 'en';
  document.title = 'Heating help';
  document.body.innerHTML = PAGE;
  scrollTo(0, 0);
}

export interface OpenPanel {
  readonly panel: Panel;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  find(selector: string): HTMLElement;
  /** The first button with this text or label. */
  button(text: string): HTMLElement;
  texts(selector: string): readonly string[];
  /** Waits until something is so. */
  until(what: string, isSo: () => boolean): Promise<void>;
}

/** The real words of the rules above; the lists of all rules change with every rule. */
const words: Words = {
  aboutRule: aboutOne,
  mendOf: ({ rule, facts }) => fill(aboutOne(rule).mend, facts),
  sentenceOf: ({ rule, facts }) => fill(aboutOne(rule).finding, facts),
  questionOf: ({ rule, facts }) => fill(aboutOne(rule).question ?? 'Is it?', facts),
};

function aboutOne(id: string): About {
  const about = id === 'link-text-generic' ? aboutGenericLink : AXE_WORDS[id];
  return about ?? { title: `Rule ${id}`, finding: 'Found.', why: 'For tests.', mend: 'Mend it.' };
}

const { axe } = window as unknown as { axe: typeof Axe };

/** All of axe-core takes seconds: its rules are not what these tests are about. */
const fewAxeRules = {
  ...axe,
  getRules: () =>
    axe.getRules().filter(({ ruleId }) => ['image-alt', 'color-contrast'].includes(ruleId)),
};

export async function open(parts: Partial<PanelParts> = {}): Promise<OpenPanel> {
  const panel = openPanel(document, {
    rules: [genericLink, pageRule, strictRule],
    loadWords: () => Promise.resolve(words),
    loadAxe: () => Promise.resolve(fewAxeRules),
    loadReport: () => import('./save-report/report-file.ts'),
    onError: (error) => {
      throw error;
    },
    ...parts,
  });
  const host = document.querySelector<HTMLElement>('handrail-checks-panel');
  const root = host?.shadowRoot;
  if (!host || !root) throw new Error('There is no panel.');
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The panel has no ${selector}.`);
    return found;
  };
  const opened: OpenPanel = {
    panel,
    host,
    root,
    find,
    button(text) {
      const all = [...root.querySelectorAll('button')];
      const found = all.find((each) => nameOf(each).startsWith(text));
      if (!found) throw new Error(`No button "${text}" among: ${all.map(nameOf).join(' | ')}`);
      return found;
    },
    texts: (selector) => [...root.querySelectorAll(selector)].map(textOf),
    until,
  };
  await until('the first drawing', () => root.querySelector('h2') !== null);
  return opened;
}

export async function openAndCheck(parts: Partial<PanelParts> = {}): Promise<OpenPanel> {
  const opened = await open(parts);
  await opened.until('the check', () => textOf(opened.find('.status')).startsWith('Checked'));
  return opened;
}

async function until(what: string, isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? textOf(button);
}

export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** Chooses in a list, as a person would. */
export function choose(select: HTMLElement, value: string): void {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

export function type(input: HTMLElement, value: string): void {
  (input as HTMLInputElement).value = value;
}
