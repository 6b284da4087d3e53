/** How a citizen fills in the heating form, following the guidance with the keyboard alone. */
import type { FrameLocator, Locator } from 'playwright-core';
import { SEEK_MS } from '@handrail/flow';
import type { Citizen } from '../journeys/citizen.ts';
import { BUTTONS, textsIn } from './journey-words.ts';
import { RELEASES, type ReleaseName } from './src/release.ts';
import type { Lang, Texts } from './src/texts.ts';

/** What is typed in the form: words found nowhere else, to be looked for where they must not be. */
export const TYPED = {
  people: '17',
  name: 'Quillfeather, Ada Z',
  born: '02/03/1961',
  wrongZip: '73519-x',
  zip: '73519-4402',
  pay: '1,473.90',
  vendor: 'Mossgrove Fuels',
  account: 'ZX-88123-Q',
  billed: '01/29/2026',
} as const;

export interface Route {
  readonly lang: Lang;
  /** The answer to "Who pays your heating bill?". */
  readonly whoPays: 'me' | 'landlord' | 'unsure';
  /** Which portal is filled in. @default 'first' */
  readonly release?: ReleaseName;
}

const TO_HEATING = ['open', 'people', 'toIncome', 'pay', 'toHeating'];
const SUBFLOW = ['ownBill', 'lease', 'youPay'].map((step) => `find-who-pays-heating/${step}`);
const TO_END = ['toReview', 'check', 'rate'];

/** The steps that each answer leads through. */
export const STEPS: Readonly<Record<Route['whoPays'], readonly string[]>> = {
  me: ['welcome', 'whoPays', ...TO_HEATING, 'iPay', 'account', ...TO_END],
  unsure: ['welcome', 'whoPays', ...SUBFLOW, ...TO_HEATING, 'iPay', 'account', ...TO_END],
  landlord: ['welcome', 'whoPays', 'rentLetter', ...TO_HEATING, 'rentPays', ...TO_END],
};

/** One citizen's way through the form, page by page. */
export function createApplication(
  citizen: Citizen,
  { lang, whoPays, release: releaseName = 'first' }: Route,
) {
  const { page } = citizen;
  const release = RELEASES[releaseName];
  const portal: Texts = release.texts[lang];
  const asksForAccount = release.fields.heating.some(({ control }) => control === 'txtAcct');
  const say = textsIn(lang);
  const sub = textsIn(lang, 'find-who-pays-heating');
  const buttons = BUTTONS[lang];
  const form: FrameLocator = page.frameLocator(`#${release.markup.frame}`);

  const sees = (step: string): Promise<void> => citizen.sees(say(`${step}.title`));
  const pointsAt = async (step: string, label: string): Promise<void> => {
    await sees(step);
    await citizen.seesRingAround(form.getByLabel(label, { exact: true }));
  };
  const ring: Locator = page.locator('handrail-root .ring:not([hidden])');
  /** Stays for as long as guidance looks for a target, and a little longer. */
  const pointsAtNothing = async (step: string): Promise<void> => {
    await sees(step);
    for (
      const endAt = Date.now() + SEEK_MS + 500;
      Date.now() < endAt;
      await page.waitForTimeout(100)
    )
      if ((await ring.count()) > 0) throw new Error(`The step ${step} points at something.`);
    await sees(step);
  };

  /**
   * In a portal that guidance was not written for, a step may be shown without pointing; it must not
   * point anywhere else.
   *
   * @returns whether it points.
   */
  const pointsAtNoOther = async (step: string, target: Locator): Promise<boolean> => {
    await sees(step);
    for (const endAt = Date.now() + SEEK_MS + 500; Date.now() < endAt;) {
      if ((await ring.count()) > 0) {
        await citizen.seesRingAround(target);
        return true;
      }
      await page.waitForTimeout(100);
    }
    return false;
  };

  async function answer(question: string, choice: string, texts = say): Promise<void> {
    await citizen.sees(texts(`${question}.title`));
    await citizen.intoGuidance();
    await citizen.choose(texts(`${question}.choices.${choice}`));
    await citizen.use('button', buttons.continue);
  }

  return {
    sees,
    pointsAt,
    form,

    /** From the offer to the form's first page. */
    async begin(): Promise<void> {
      await citizen.sees(buttons.offer);
      await citizen.guide('button', buttons.accept);
      await sees('welcome');
      await citizen.use('button', buttons.next);
      await answer('whoPays', whoPays);
      if (whoPays === 'unsure') {
        await answer('ownBill', 'no', sub);
        await answer('lease', 'no', sub);
        await citizen.sees(sub('youPay.title'));
        await citizen.use('button', buttons.next);
        await answer('whoPays', 'me');
      }
      if (whoPays === 'landlord') {
        await sees('rentLetter');
        await citizen.use('button', buttons.next);
      }
      const link = page.getByRole('link', { name: portal.begin });
      const points = await pointsAtNoOther('open', link);
      if (!points && releaseName === 'first') throw new Error('The step open points at nothing.');
      // F6 leads to what a step points at, or back to where the focus was; here there may be neither.
      if (points) await citizen.outOfGuidance();
      await citizen.use('link', portal.begin);
    },

    /** With a fault on the way: the form comes back with a list of errors. */
    async household(): Promise<void> {
      await pointsAt('people', portal.hhSize);
      await citizen.fill(new RegExp(portal.hhSize), TYPED.people);
      await citizen.press('Tab');
      await sees('toIncome');
      await citizen.fill(portal.appName, TYPED.name);
      await citizen.fill(portal.dob, TYPED.born);
      await citizen.fill(portal.zip, TYPED.wrongZip);
      await citizen.use('button', portal.next);
      await form.getByText(portal.errorSummary).waitFor();
      await sees('toIncome');
      await citizen.fill(portal.zip, TYPED.zip);
      await citizen.use('button', portal.next);
    },

    async income(): Promise<void> {
      await pointsAt('pay', portal.gmi);
      await citizen.fill(portal.gmi, TYPED.pay);
      await citizen.guide('button', buttons.next);
      await sees('toHeating');
      await citizen.outOfGuidance();
      await citizen.tabTo('combobox', portal.incSrc);
      await citizen.press('ArrowDown');
      await citizen.use('button', portal.next);
    },

    async heating(): Promise<void> {
      const byLandlord = whoPays === 'landlord';
      const payer = byLandlord ? portal.paidByLandlord : portal.paidByHousehold;
      const step = byLandlord ? 'rentPays' : 'iPay';
      const choice = form.getByLabel(payer, { exact: true });
      const points = await pointsAtNoOther(step, choice);
      if (!points && !(byLandlord && releaseName !== 'first'))
        throw new Error(`The step ${step} points at nothing.`);
      await citizen.tabTo('combobox', portal.fuel);
      await citizen.press('ArrowDown');
      await citizen.choose(payer);
      // Without the choice in sight, guidance cannot know that it was made.
      if (!points) await citizen.guide('button', buttons.next);
      if (!byLandlord) {
        if (asksForAccount) {
          await sees('account');
          await citizen.seesRingAround(form.getByTitle(portal.acct));
        } else await pointsAtNothing('account');
        await citizen.fill(portal.vendor, TYPED.vendor);
        if (asksForAccount) await citizen.fill(portal.acct, TYPED.account);
        await citizen.fill(portal.billDate, TYPED.billed);
        await citizen.guide('button', buttons.next);
      }
      await sees('toReview');
      await citizen.outOfGuidance();
      await citizen.use('button', portal.next);
    },

    async review(): Promise<void> {
      await sees('check');
      await citizen.seesRingAround(form.getByRole('button', { name: portal.submit }));
      await citizen.use('checkbox', portal.certify);
      await citizen.use('button', portal.submit);
    },

    /** Says 4 of 5, and that money was the hardest. */
    async survey(): Promise<void> {
      await sees('rate');
      await citizen.intoGuidance();
      await citizen.choose('4');
      await citizen.press('Tab');
      await citizen.choose(say('rate.questions.hardest.choices.income'));
      await citizen.use('button', buttons.send);
      await citizen.seesNoGuidance();
    },

    async fillIn(): Promise<void> {
      await this.begin();
      await this.household();
      await this.income();
      await this.heating();
      await this.review();
      await this.survey();
    },
  };
}
