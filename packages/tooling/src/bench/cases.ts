/** The situations a tour is put into. Each is a page, and three steps on it. */
import type { TourStep } from './page/types.ts';

export interface Case {
  /** Where the three steps point. */
  readonly selectors: readonly [string, string, string];
  /** Further content of the page. */
  readonly html?: string;
}

const basic = ['#name', '#mail', '#more'] as const;

const framed = `<!doctype html><html lang=en><title>Frame</title><p style="margin-top:20px">
  <label>In the frame <input id=framed></label>`;

export const cases = {
  basic: { selectors: basic },
  date: { selectors: ['#name', '#born', '#more'] },
  frame: {
    selectors: ['#framed', '#name', '#mail'],
    html: '<iframe src="/frame" title="Inner form" width="500" height="120"></iframe>',
  },
  shadow: { selectors: ['#shadowed', '#name', '#mail'], html: '<div class="shadow-host"></div>' },
  late: { selectors: ['#late', '#name', '#mail'] },
  scroll: {
    selectors: ['#scrolled', '#name', '#mail'],
    html: `<div id="scroller"><div class="tall"><p><label for="scrolled">In the scrolling box</label>
      <input id="scrolled"></p></div></div>`,
  },
  modal: {
    selectors: ['#in-dialog', '#in-dialog-2', '#in-dialog-3'],
    html: `<dialog id="dialog" aria-labelledby="dialog-title"><h2 id="dialog-title">A dialog</h2>
      <p><label for="in-dialog">First</label> <input id="in-dialog"></p>
      <p><label for="in-dialog-2">Second</label> <input id="in-dialog-2"></p>
      <p><button id="in-dialog-3">Third</button></p></dialog>`,
  },
} as const satisfies Record<string, Case>;

export type CaseName = keyof typeof cases;
export const frameHtml = framed;

const words = ['Your name', 'Your email', 'More options'] as const;

export function stepsOf(name: CaseName): TourStep[] {
  return cases[name].selectors.map((selector, index) => ({
    selector,
    title: words[index] ?? '',
    text: `Here you give us ${words[index]?.toLowerCase() ?? ''}.`,
  }));
}

export interface FlowOptions {
  /** Whether the page's flow is loaded with the page (as one that may be offered) or at the call. */
  readonly mode: 'warm' | 'cold';
  /** 2: the agency put a new step before the others while a citizen was on the way. */
  readonly version: 1 | 2;
}

/** The same tour as Handrail's data: a flow and the manifest that names it. */
export function flowOf(name: CaseName, { mode, version }: FlowOptions): object {
  const steps = stepsOf(name);
  const added = { id: 'new', type: 'say', title: 'Welcome', body: 'A new first step.' };
  return {
    handrail: '1.0',
    id: 'bench',
    version,
    lang: 'en',
    meta: { title: 'How to fill in this form' },
    ...(mode === 'warm'
      ? {
          facts: { offered: { type: 'yes-no', from: 'host', default: false } },
          start: {
            on: ['form'],
            how: 'offer',
            when: { fact: 'offered', is: true },
            again: 'always',
          },
        }
      : {}),
    pages: { form: { label: 'The form', path: ['/page'] } },
    targets: Object.fromEntries(
      steps.map(({ selector, title }, index) => [
        `target${index}`,
        { label: title, find: [{ by: 'css', css: selector }] },
      ]),
    ),
    steps: [
      ...(version === 2 ? [added] : []),
      ...steps.map(({ title, text }, index) => ({
        id: `step${index}`,
        type: 'point',
        page: 'form',
        target: `target${index}`,
        title,
        body: text,
      })),
    ],
  };
}

export function manifestOf({ mode, version }: FlowOptions): object {
  const pages = [{ path: ['/page'] }];
  const start = mode === 'warm' ? { start: { pages, how: 'offer', again: 'always' } } : {};
  const file = 'bench.flow.json';
  return {
    handrail: '1.0',
    flows: [{ id: 'bench', file, version, lang: 'en', strings: {}, ...start, pages, help: [] }],
  };
}
