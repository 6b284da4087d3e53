/**
 * The sandbox form of Home Office Forms, as published on npm: one question a page, a policy of
 * `default-src 'none'` without `connect-src`, a session-timeout dialog. The flow is ours.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { Citizen } from './citizen.ts';
import { hofFolder, restoreScripts } from './hof-scripts.ts';
import { findHost, startHost } from './portal-host.ts';
import { guidePortal, type GuidedPortal } from './portal-visit.ts';

const script = findHost('hof');
/** Seconds without a click until the session ends, and how long before the dialog opens. */
const SESSION = { SESSION_TTL: '90', SESSION_TIMEOUT_WARNING: '60' };
const DIALOG_MS = 60_000;

type Role = Parameters<Citizen['page']['getByRole']>[0];
type Stop = readonly [
  title: string,
  role: Role,
  name: string,
  act: (citizen: Citizen) => Promise<void>,
];

const goOn = (citizen: Citizen): Promise<void> => citizen.use('button', 'Continue');
const write =
  (name: string, text: string) =>
  async (citizen: Citizen): Promise<void> => {
    await citizen.fill(name, text);
    await goOn(citizen);
  };
const pick =
  (name: string) =>
  async (citizen: Citizen): Promise<void> => {
    await citizen.tabTo('combobox', name);
    await citizen.press('ArrowDown');
    await goOn(citizen);
  };
const STOPS: readonly Stop[] = [
  ['Choose the complex form', 'radio', 'Complex form', (citizen) => citizen.choose('Complex form')],
  ['Go to the first question', 'button', 'Continue', goOn],
  ['Write your full name', 'textbox', 'Full name', write('Full name', 'Ada Quillfeather')],
  [
    'Write the day you were born',
    'textbox',
    'Day',
    async (citizen) => {
      await citizen.fill('Day', '3');
      await citizen.fill('Month', '2');
      await citizen.fill('Year', '1961');
      await goOn(citizen);
    },
  ],
  [
    'Write an amount',
    'textbox',
    'Amount:',
    async (citizen) => {
      await citizen.fill('Amount:', '5');
      await pick('Unit:')(citizen);
    },
  ],
  [
    'Write your house number and street',
    'textbox',
    'Building and street',
    async (citizen) => {
      await citizen.fill('Building and street', '1 Mossgrove Road');
      await citizen.press('Tab');
    },
  ],
  [
    'Write your postcode',
    'textbox',
    'Postcode',
    async (citizen) => {
      await citizen.fill('Town or city', 'York');
      await write('Postcode', 'YO1 7HH')(citizen);
    },
  ],
  [
    'Where does your money come from?',
    'checkbox',
    'Salary',
    async (citizen) => {
      await citizen.use('checkbox', 'Salary');
      await goOn(citizen);
    },
  ],
  [
    'Choose the country of your hearing',
    'radio',
    'Scotland',
    async (citizen) => {
      await citizen.choose('Scotland');
      await goOn(citizen);
    },
  ],
  [
    'Choose the country you live in',
    'combobox',
    'Which country are you based in?',
    async (citizen) => {
      await citizen.tabTo('combobox', 'Which country are you based in?');
      await citizen.page.keyboard.type('Port');
      await goOn(citizen);
    },
  ],
  ['Say what is wrong', 'textbox', 'Complaint details', write('Complaint details', 'too slow')],
  ['Say what happened', 'textbox', 'What happened', write('What happened', 'I waited for a year')],
  ['Choose the stage of your appeal', 'combobox', 'Appeal stage', pick('Appeal stage')],
  [
    'Check your answers',
    'button',
    'Confirm submission',
    (citizen) => citizen.use('button', 'Confirm submission'),
  ],
];

describe.skipIf(script === null)('Home Office Forms', () => {
  let browser: Browser;
  let guided: GuidedPortal;
  let stopHost: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    stopHost = await startHost(script ?? '', { ...SESSION, DIR: hofFolder });
    await restoreScripts();
    browser = await launchBrowser();
    guided = await guidePortal(browser, {
      portal: 'http://127.0.0.1:8082',
      flows: 'hof',
      manifest: 'manifest.js',
    });
  }, 20 * 60_000);
  afterAll(async () => {
    await guided.close();
    await browser.close();
    await stopHost?.();
  });

  async function accept(citizen: Citizen): Promise<void> {
    await citizen.page.goto(`${guided.url}/landing-page`);
    await citizen.sees('Can we help you with this form?');
    await citizen.guide('button', 'Yes, show me');
    await citizen.sees('We can go through this form with you');
    await citizen.use('button', 'Next');
    await citizen.sees(STOPS[0]?.[0] ?? '');
    await citizen.outOfGuidance();
  }

  test('a citizen goes from the first page to the confirmation, with the keyboard alone', async () => {
    const { page, citizen, problems, said } = await guided.visit();
    await accept(citizen);
    for (const [title, role, name, act] of STOPS) {
      await citizen.sees(title);
      await citizen.seesRingAround(page.getByRole(role, { name, exact: true }));
      await act(citizen);
    }
    await citizen.sees('You are done');
    expect(new URL(page.url()).pathname).toBe('/confirmation');
    await citizen.guide('button', 'Finish');
    await citizen.seesNoGuidance();
    expect(problems).toEqual([]);
    expect(said).toContain('Step 16 of 16: You are done. Write down the reference number.');
    await page.context().close();
  });

  test('a page that comes back with an error keeps its step', async () => {
    const { page, citizen, problems } = await guided.visit();
    await accept(citizen);
    for (const [, , , act] of STOPS.slice(0, 2)) await act(citizen);
    await citizen.sees('Write your full name');
    await goOn(citizen);
    await page.getByRole('alert').getByText('There is a problem').waitFor();
    await citizen.sees('Write your full name');
    await citizen.seesRingAround(page.getByRole('textbox', { name: 'Full name' }));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('the time-out dialog can be used while guidance is open, and guidance in the dialog', async () => {
    const { page, citizen, problems } = await guided.visit();
    await accept(citizen);
    for (const [, , , act] of STOPS.slice(0, 2)) await act(citizen);
    await citizen.sees('Write your full name');
    const dialog = page.getByRole('dialog', { name: /will close soon/ });
    await dialog.waitFor({ timeout: DIALOG_MS });
    await dialog.locator('handrail-root').waitFor({ state: 'attached' });
    await citizen.intoGuidance();
    await citizen.tabTo('button', 'Next');
    await citizen.outOfGuidance();
    await citizen.use('button', 'Stay on this page');
    await dialog.waitFor({ state: 'hidden' });
    await citizen.sees('Write your full name');
    await citizen.seesRingAround(page.getByRole('textbox', { name: 'Full name' }));
    await citizen.fill('Full name', 'Ada Quillfeather');
    await goOn(citizen);
    await citizen.sees('Write the day you were born');
    // The portal's own way to stay is refused by the portal's own policy; that is not ours.
    expect(problems.filter((text) => /handrail/i.test(text))).toEqual([]);
    await page.context().close();
  });
});
