/** Leads a real browser through the pages of either release, for scripts and tests that read them. */
import type { FrameLocator, Page } from 'playwright-core';
import { createControlNames } from './src/control-names.ts';
import type { Release } from './src/release.ts';
import type { Lang } from './src/texts.ts';

/** The build whose numbers both portals have here. */
const SEED = 1;

export type PageName = 'home' | 'household' | 'income' | 'heating' | 'review';

/** What the targets of the flow are, in the words of the server. */
export const TARGETS: Readonly<
  Record<string, { page: PageName; control: string; value?: string }>
> = {
  startButton: { page: 'home', control: 'lnkBegin' },
  peopleInHome: { page: 'household', control: 'txtHHSize' },
  monthlyPay: { page: 'income', control: 'txtGMI' },
  paidByHousehold: { page: 'heating', control: 'rblHtgPd', value: 'HH' },
  paidByLandlord: { page: 'heating', control: 'rblHtgPd', value: 'LL' },
  accountNumber: { page: 'heating', control: 'txtAcct' },
  billDate: { page: 'heating', control: 'txtBillDt' },
  submitButton: { page: 'review', control: 'btnSubmit' },
};

/** Matches the control in the portal's own terms: by the full id or name that the server gave it. */
export function selectorOf(target: string, release: Release): string {
  const { control = '', value } = TARGETS[target] ?? {};
  const names = createControlNames(SEED, release);
  return value === undefined
    ? `[id="${names.id(control)}"]`
    : `[name="${names.name(control)}"][value="${value}"]`;
}

interface WalkOptions {
  /** Address of the portal's home page, which was started with the default seed. */
  readonly home: string;
  readonly release: Release;
  readonly lang: Lang;
}

/** Opens one page after the other and fills in what the next one asks for. */
export async function* walkPages(
  page: Page,
  { home, release, lang }: WalkOptions,
): AsyncGenerator<PageName, void> {
  const names = createControlNames(SEED, release);
  const t = release.texts[lang];
  const frame: FrameLocator = page.frameLocator(`#${release.markup.frame}`);
  const field = (control: string) => frame.locator(`[name="${names.name(control)}"]`);
  const arrive = (heading: string) => frame.getByRole('heading', { name: heading }).waitFor();
  const goOn = () => field('btnNext').click();

  await page.goto(`${home}?lang=${lang}`);
  yield 'home';
  await page.goto(`${home}Apply.aspx`);
  await arrive(t.household);
  yield 'household';
  await field('txtHHSize').fill('3');
  await field('txtAppName').fill('Doe, Jane');
  await field('txtDOB').fill('1/1/1960');
  await field('txtZip').fill('12345');
  await goOn();
  await arrive(t.income);
  yield 'income';
  await field('txtGMI').fill('0');
  await field('ddlIncSrc').selectOption('N');
  await goOn();
  await arrive(t.heating);
  yield 'heating';
  await field('ddlFuel').selectOption('G');
  await field('rblHtgPd').and(frame.locator('[value=LL]')).check();
  await goOn();
  await arrive(t.review);
  yield 'review';
}
