/** Every state of the panel for staff. */
import { showNotice } from '../../../packages/checks/src/panel/notice.ts';
import { open, openAndCheck, PAGE } from '../../../packages/checks/src/panel/test-panel.ts';
import type { OpenPanel } from '../../../packages/checks/src/panel/test-panel.ts';
import { STATES } from '../../../packages/checks/src/panel/test-states.ts';
import type { Direction, State } from './state.ts';

function setPage(direction: Direction): void {
  sessionStorage.clear();
  document.documentElement.lang = 'en';
  document.documentElement.dir = direction;
  document.title = 'Heating help';
  document.body.innerHTML = PAGE;
}

function state(
  name: string,
  heldBy: string | null,
  bring: (direction: Direction) => Promise<OpenPanel>,
): State {
  return {
    name: `panel: ${name}`,
    ...(heldBy === null ? {} : { heldBy }),
    async open(direction) {
      setPage(direction);
      const { host, panel, find } = await bring(direction);
      return {
        hosts: [host],
        isPage: false,
        heard: find('.panel'),
        close() {
          panel.close();
          document.body.innerHTML = '';
        },
      };
    },
  };
}

/** The tests of the panel itself hold axe-core, reflow and sizes in these states. */
const ACCESS = 'packages/checks/src/panel/panel-access.browser.test.ts';
const never = (): Promise<never> => new Promise<never>(() => undefined);

/** Our own rules have run, and axe-core never comes. */
function isAtAxe({ root, until }: OpenPanel): Promise<void> {
  const text = (): string => root.querySelector('.run')?.textContent ?? '';
  return until('axe-core', () => text().includes('axe-core'));
}

/** What stands in for the panel where it cannot be loaded. */
const notice: State = {
  name: 'panel: could not be loaded',
  async open(direction) {
    setPage(direction);
    const close = showNotice(
      'The accessibility checks could not be loaded',
      'Beside https://test.portal.example/handrail-checks.js there has to be a folder. Reload the page.',
    );
    const host = document.querySelector<HTMLElement>('handrail-checks-notice');
    const heard = host?.shadowRoot?.querySelector<HTMLElement>('[role=alert]');
    if (!host || !heard) throw new Error('There is no notice.');
    return {
      hosts: [host],
      isPage: false,
      heard,
      close() {
        close();
        document.body.innerHTML = '';
      },
    };
  },
};

export const PANEL: readonly State[] = [
  notice,
  state('running', null, async (dir) => {
    const panel = await open({ dir, loadAxe: never });
    await isAtAxe(panel);
    return panel;
  }),
  state('stopped', null, async (dir) => {
    const panel = await open({ dir, loadAxe: never });
    await isAtAxe(panel);
    panel.button('Stop').click();
    await panel.until('the stop', () => panel.root.querySelector('progress') === null);
    return panel;
  }),
  ...Object.entries(STATES).map(([name, bring]) =>
    state(name, ACCESS, async (dir) => {
      const panel = await openAndCheck({ dir, key: 'Alt+Shift+A' });
      await bring(panel);
      return panel;
    }),
  ),
];
