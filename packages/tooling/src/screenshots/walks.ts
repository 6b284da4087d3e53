/** Two ways through the example's form, which together show every step and every kind of card. */
import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor.ts';

type Walk = (visitor: Visitor, home: string) => Promise<void>;

/** Long enough for a `wait` step of the example to offer a way out. */
const STUCK_MS = 601_000;

/** A citizen who is not sure who pays, finds out, and pays for heat. */
export const walkAsPayer: Walk = async (visitor, home) => {
  const { guidance, shoot, shootStep } = visitor;
  await visitor.goto(home);
  await guidance('.box').waitFor();
  await shoot('offer');
  await guidance('.primary').click();
  await shootStep('welcome');
  await guidance('.primary').click();
  await shootStep('whoPays');
  await guidance('.primary').click();
  await shoot('whoPays-no-answer');
  await answer(visitor, 'unsure');
  await shootStep('ownBill');
  await answer(visitor, 'no');
  await shootStep('lease');
  await answer(visitor, 'no');
  await shootStep('youPay');
  await guidance('.primary').click();
  await visitor.seesStep('whoPays');
  await answer(visitor, 'me');
  await shootStep('open');
  await visitor.page.locator('a.bigbtn').click();
  await fillHousehold(visitor);
  await fillIncome(visitor);
  await fillHeating(visitor);
  await press(visitor.field('btnNext'));
  await shootStep('check');
  await tick(visitor.field('chkCertify'));
  await press(visitor.field('btnSubmit'));
  await visitor.seesStep('rate');
  await guidance('handrail-survey .send').waitFor();
  await shoot('rate');
  await guidance('handrail-survey .send').click();
  await shoot('rate-no-answer');
  await guidance('handrail-survey [name=ease]').nth(3).check();
  await guidance('handrail-survey [name=hardest]').nth(1).check();
  await shoot('rate-answered');
  await guidance('handrail-survey .send').click();
  await guidance('.box').waitFor({ state: 'detached' });
  await shoot('end');
};

/** A citizen whose rent includes heat, and who gets stuck on the first page. */
export const walkAsTenant: Walk = async (visitor, home) => {
  const { guidance, shootStep, page } = visitor;
  await page.clock.install();
  await visitor.goto(home);
  await guidance('.primary').click();
  await visitor.seesStep('welcome');
  await guidance('.primary').click();
  await visitor.seesStep('whoPays');
  await answer(visitor, 'landlord');
  await shootStep('rentLetter');
  await guidance('.primary').click();
  await visitor.seesStep('open');
  await page.locator('a.bigbtn').click();
  await visitor.seesStep('people');
  await visitor.field('txtHHSize').fill('3');
  await visitor.field('txtHHSize').press('Tab');
  await visitor.seesStep('toIncome');
  await page.clock.fastForward(STUCK_MS);
  await shootStep('stuck');
  await guidance('.primary').click();
  await visitor.seesStep('people');
  await visitor.shoot('people-done-already');
  await guidance('.primary').click();
  await visitor.seesStep('toIncome');
  await completeHousehold(visitor);
  await visitor.seesStep('pay');
  await visitor.field('txtGMI').fill('1900');
  await guidance('.primary').click();
  await visitor.seesStep('toHeating');
  await visitor.field('ddlIncSrc').selectOption({ index: 1 });
  await press(visitor.field('btnNext'));
  await shootStep('rentPays');
};

/** With the keyboard: a card steps aside for what has the focus, and for nothing else. */
async function press(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await control.press(key);
}

const tick = (box: Locator): Promise<void> => press(box, 'Space');

async function answer({ guidance }: Visitor, value: string): Promise<void> {
  await guidance(`[name=answer][value=${value}]`).check();
  await guidance('.main .primary').click();
}

/** With everything that can happen to a step: help, another page, closing, stopping, errors. */
async function fillHousehold(visitor: Visitor): Promise<void> {
  const { guidance, shoot, shootStep, page } = visitor;
  await shootStep('people');
  await guidance('.minor .small').nth(1).click();
  await shoot('stop-question');
  await guidance('.note .plain').click();
  await guidance('.close').click();
  await guidance('.resume').waitFor();
  await shoot('resume');
  await page.locator('handrail-help .sign').click();
  await shoot('help');
  await page.keyboard.press('Escape');
  await guidance('.resume button').click();
  await visitor.goto('/benefits/Help.aspx');
  await guidance('.open a').waitFor();
  await shoot('away');
  await guidance('.open a').click();
  await visitor.seesStep('people');
  await visitor.field('txtHHSize').fill('3');
  await shoot('people-typing');
  await visitor.field('txtHHSize').press('Tab');
  await shootStep('toIncome');
  await press(visitor.field('btnNext'));
  await visitor.form.locator('.valsum').waitFor();
  await visitor.seesStep('toIncome');
  await shoot('toIncome-errors');
  await completeHousehold(visitor);
}

async function completeHousehold({ field }: Visitor): Promise<void> {
  await field('txtAppName').fill('Sample, Sam');
  await field('txtDOB').fill('01/31/1970');
  await field('txtZip').fill('12345');
  await press(field('btnNext'));
}

async function fillIncome(visitor: Visitor): Promise<void> {
  await visitor.shootStep('pay');
  await visitor.field('txtGMI').fill('1900');
  await visitor.guidance('.primary').click();
  await visitor.shootStep('toHeating');
  await visitor.field('ddlIncSrc').selectOption({ index: 1 });
  await press(visitor.field('btnNext'));
}

async function fillHeating(visitor: Visitor): Promise<void> {
  await visitor.shootStep('iPay');
  await visitor.field('ddlFuel').selectOption({ index: 1 });
  await tick(visitor.form.locator('[name$="$rblHtgPd"][value=HH]'));
  await visitor.shootStep('account');
  // The fields of the bill slide away, and the one that is pointed at with them.
  await tick(visitor.form.locator('[name$="$rblHtgPd"][value=LL]'));
  await visitor.guidance('.note').waitFor();
  await visitor.shoot('account-not-found');
  await tick(visitor.form.locator('[name$="$rblHtgPd"][value=HH]'));
  await visitor.guidance('.note').waitFor({ state: 'detached' });
  await visitor.field('txtVendor').fill('Sample Fuel');
  await visitor.field('txtAcct').fill('12345');
  await visitor.field('txtBillDt').fill('01/15/2027');
  await visitor.guidance('.primary').click();
  await visitor.shootStep('toReview');
}

/** The shortest way to a step that points at a field. */
export const walkToFirstField: Walk = async (visitor, home) => {
  const { guidance } = visitor;
  await visitor.goto(home);
  await guidance('.primary').click();
  await visitor.seesStep('welcome');
  await guidance('.primary').click();
  await visitor.seesStep('whoPays');
  await answer(visitor, 'me');
  await visitor.seesStep('open');
  await visitor.page.locator('a.bigbtn').click();
  await visitor.seesStep('people');
};
