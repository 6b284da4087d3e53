import { expect } from '@esm-bundle/chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { engine, openPage, skipLoudly, sleep, startAfresh, until } from './test-page.ts';
import type { TestPage } from './test-page.ts';

beforeEach(startAfresh);

/** The page at its second step, which no typing ends; the focus in the step's field. */
async function openField(): Promise<TestPage> {
  const page = await openPage('typing.html');
  await page.shows('Write your name');
  page.press('Next');
  await page.pointsAt('[name=town]');
  page.find('[name=town]').focus();
  expect(focusOf(page)).to.equal('town');
  return page;
}

const input = (page: TestPage, name = 'town'): HTMLInputElement =>
  page.find(`[name=${name}]`) as HTMLInputElement;
const focusOf = ({ document }: TestPage): string =>
  document.activeElement?.getAttribute('name') ?? '';

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

describe('typing in the field of a step', () => {
  it('arrow keys move the caret, and nothing else', async () => {
    const page = await openField();
    await sendKeys({ type: 'Ana' });
    await press('ArrowLeft', 'ArrowLeft');
    await sendKeys({ type: 'x' });
    expect(input(page).value).to.equal('Axna');
    await press('ArrowRight', 'ArrowDown', 'ArrowUp');
    await sleep(150);
    expect([page.title(), focusOf(page)]).to.deep.equal(['Write your town', 'town']);
  });

  it('Enter does what the portal wants, once', async () => {
    const page = await openField();
    await sendKeys({ type: 'Ana' });
    await press('Enter');
    await until(() => page.window['submits'] === 1, 'the form is sent');
    expect([page.title(), focusOf(page)]).to.deep.equal(['Write your town', 'town']);
  });

  it('a space, a letter and Escape go to the field', async () => {
    const page = await openField();
    await sendKeys({ type: 'An da?' });
    await press('Escape', 'Backspace');
    expect(input(page).value).to.equal('An da');
    expect([page.title(), focusOf(page)]).to.deep.equal(['Write your town', 'town']);
  });

  it('typing goes on while the page scrolls', async () => {
    const page = await openField();
    await sendKeys({ type: 'Ana' });
    for (const [letter, top] of [
      ['b', 40],
      ['c', 90],
      ['d', 10],
    ] as const) {
      page.window.scrollTo(0, top);
      await sleep(60);
      await sendKeys({ type: letter });
    }
    expect(input(page).value).to.equal('Anabcd');
    expect([page.title(), focusOf(page)]).to.deep.equal(['Write your town', 'town']);
    await page.pointsAt('[name=town]');
  });

  it('the step does not move on while a person types, but when they leave the field', async () => {
    const page = await openPage('typing.html');
    await page.pointsAt('[name=name]');
    page.find('[name=name]').focus();
    for (const part of ['An', 'ton', 'ia']) {
      await sendKeys({ type: part });
      // What a portal's own validation does while a person types.
      page.find('form').className = `checked-${part}`;
      await sleep(120);
      expect([page.title(), focusOf(page)]).to.deep.equal(['Write your name', 'name']);
    }
    await press('Tab');
    await page.shows('Write your town');
    expect(focusOf(page), 'the focus goes where the portal leads it').to.equal('email');
  });

  it('Tab leads through the fields of every kind, in the order of the portal', async () => {
    const page = await openPage('typing.html');
    await page.pointsAt('[name=name]');
    page.find('[name=name]').focus();
    const met: string[] = [];
    // A date has a stop for each of its parts, in some browsers one for its calendar too.
    for (let n = 0; n < 8 && focusOf(page) !== 'town'; n += 1) {
      await press('Tab');
      if (!met.includes(focusOf(page))) met.push(focusOf(page));
    }
    expect(met).to.deep.equal(['email', 'date', 'remarks', 'town']);
    page.find('[name=email]').focus();
    await sendKeys({ type: 'a@b.example' });
    expect(input(page, 'email').value).to.equal('a@b.example');
    expect(page.title()).to.equal('Write your name');
  });

  it('a text of several lines can be typed', async () => {
    const page = await openField();
    page.find('[name=remarks]').focus();
    // WebKit's driver loses a key that it sends into a page that is still being laid out.
    await sleep(150);
    await sendKeys({ type: 'one' });
    await press('Enter', 'ArrowUp', 'End');
    await sendKeys({ type: '!' });
    expect(input(page, 'remarks').value).to.equal('one!\n');
  });

  it('F6 leads into the card and back to the same place in the field', async () => {
    const page = await openField();
    await sendKeys({ type: 'Ana' });
    await press('ArrowLeft', 'F6');
    await until(() => page.document.activeElement === page.root(), 'focus in the card');
    await press('F6');
    await until(() => focusOf(page) === 'town', 'focus in the field');
    await sendKeys({ type: 'x' });
    expect(input(page).value).to.equal('Anxa');
  });

  it('keys in the card do nothing to the portal', async () => {
    const page = await openField();
    const heard: string[] = [];
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'input'])
      page.document.addEventListener(type, (event) => heard.push(event.type));
    page.button('Next').focus();
    await press('Enter');
    await page.shows('That is all');
    expect(heard.filter((type) => type !== 'keyup')).to.deep.equal([]);
    expect(page.window['submits']).to.equal(0);
  });
});

describe('the mouse', () => {
  it('a click in the field puts the caret there', async function () {
    const page = await openField();
    page.find('[name=name]').focus();
    const { left, top, width, height } = input(page).getBoundingClientRect();
    const outer = page.frame.getBoundingClientRect();
    const position: [number, number] = [
      Math.round(outer.left + left + width / 2),
      Math.round(outer.top + top + height / 2),
    ];
    try {
      await sendMouse({ type: 'click', position });
    } catch (error) {
      return skipLoudly(this, `${engine} takes no mouse from a test: ${String(error)}`);
    }
    await until(() => focusOf(page) === 'town', 'the focus');
    await sendKeys({ type: 'Ana' });
    expect(input(page).value).to.equal('Ana');
    expect(page.title()).to.equal('Write your town');
  });
});
