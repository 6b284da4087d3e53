import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { Rule } from '../contract/types.ts';
import {
  choose,
  open,
  openAndCheck,
  showPage,
  textOf,
  type,
  type OpenPanel,
} from './test-panel.ts';

/** Nobody reads it before it is typed here. */
const TYPED = 'Ana-4711';
/** Tells a place of every kind, and the text of it. */
const flagRule: Rule = {
  id: 'flagged',
  level: 'error',
  wcag: [],
  selector: '[data-flag]',
  check: (element, page) => ({ element, facts: { text: page.text(element) } }),
};

let shown: OpenPanel | null = null;
let files: { name: string; type: string; text: Promise<string> }[] = [];
const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;

beforeEach(() => {
  showPage();
  files = [];
  let type = '';
  let text = Promise.resolve('');
  URL.createObjectURL = (blob) => {
    ({ type } = blob as Blob);
    text = (blob as Blob).text();
    return createObjectURL(blob);
  };
  // A real download opens a panel of Firefox's own, to which all keys go from then on.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ name: this.download, type, text });
  };
});
afterEach(() => {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  shown?.panel.close();
  shown = null;
  document.body.innerHTML = '';
  history.replaceState(null, '', location.pathname);
});

async function toReports(panel: OpenPanel): Promise<void> {
  choose(panel.find('select'), 'report');
  await panel.until('the view', () => panel.root.querySelector('.body h3') !== null);
}

async function save(panel: OpenPanel, kind: string): Promise<(typeof files)[number]> {
  const before = files.length;
  panel.button(`Save ${kind}`).click();
  await panel.until('the file', () => files.length > before);
  const file = files[before];
  if (!file) throw new Error('Nothing was saved.');
  await panel.until('the word', () => textOf(panel.find('.status')) === `${file.name} is saved.`);
  return file;
}

async function read(file: { text: Promise<string> }): Promise<Document> {
  return new DOMParser().parseFromString(await file.text, 'text/html');
}

async function dismissFirst(panel: OpenPanel): Promise<void> {
  panel.button('Warning Link text').click();
  await panel.until('the group', () => panel.root.querySelector('.items') !== null);
  panel.find('.items button').click();
  await panel.until('the finding', () => panel.root.querySelector('.detail') !== null);
  panel.button('Dismiss…').click();
  await panel.until('the form', () => panel.root.querySelector('form') !== null);
  type(panel.find('[name=reason]'), 'The heading says it');
  type(panel.find('[name=by]'), 'B. Clerk');
  panel.find('form [type=submit]').click();
  await panel.until('the list', () => !panel.texts('.group h3').join().includes('Link text'));
}

interface Json {
  readonly level: string;
  readonly startedAt: string;
  readonly tool: { readonly axe: string };
  readonly rules: readonly { readonly id: string }[];
  readonly pages: readonly {
    readonly url: string;
    readonly title: string;
    readonly findings: readonly { readonly rule: string; readonly dismissal: object | null }[];
    readonly notChecked: readonly { readonly rule: string; readonly reason: string }[];
  }[];
}
async function readJson(panel: OpenPanel): Promise<Json> {
  return JSON.parse(await (await save(panel, 'JSON')).text) as Json;
}

describe('a report from the panel', () => {
  it('is a page that holds all findings, with address, title, date and what was not checked', async () => {
    history.replaceState(null, '', '?case=7&token=4711');
    shown = await openAndCheck({ elsewhere: { 'not measured: zoom': ['clipped-when-narrow'] } });
    await dismissFirst(shown);
    await toReports(shown);
    const file = await save(shown, 'HTML');
    expect(file.name).to.match(/^accessibility-(?:.*-)?\d{4}-\d\d-\d\d\.html$/);
    expect(file.type).to.equal('text/html;charset=utf-8');
    const page = await read(file);
    expect(page.title).to.contain('?case=7&token=').and.not.contain('4711');
    const text = textOf(page.body);
    for (const told of [
      'Heating help',
      'Image has no alternative text',
      'Text is too faint',
      'The page was read as somebody had it open.',
      '“The heading says it” – B. Clerk',
      'Not measured: zoom',
    ]) {
      expect(text.includes(told), told).to.equal(true);
    }
    const day = new Date().toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    expect(text.includes(day), day).to.equal(true);
    expect(text.includes('4711'), 'the token').to.equal(false);
  });

  it('is a table, and data for programs', async () => {
    shown = await openAndCheck();
    await toReports(shown);
    const csv = await save(shown, 'CSV');
    expect(csv.name).to.match(/\.csv$/);
    const lines = (await csv.text).trim().split('\r\n');
    // The head, two of axe-core's, two of ours.
    expect(lines).to.have.length(5);
    const json = await readJson(shown);
    expect(json.pages[0]?.findings.map(({ rule }) => rule)).to.have.members([
      'link-text-generic',
      'page-without-form',
      'color-contrast',
      'image-alt',
    ]);
    expect(json.rules.map(({ id }) => id)).to.have.members([
      'link-text-generic',
      'page-without-form',
      'color-contrast',
      'image-alt',
    ]);
    expect(json.tool.axe).to.match(/^\d+\.\d+/);
  });

  it('holds what the filters hide, and level AAA only where that is listed', async () => {
    shown = await openAndCheck();
    const box = (text: string): HTMLElement | undefined =>
      [...(shown as OpenPanel).root.querySelectorAll<HTMLElement>('.choice input')].find((each) =>
        textOf(each.parentElement ?? each).startsWith(text),
      );
    box('Errors')?.click();
    await toReports(shown);
    const rules = async (): Promise<readonly string[]> =>
      (await readJson(shown as OpenPanel)).pages.flatMap(({ findings }) =>
        findings.map(({ rule }) => rule),
      );
    expect(await rules())
      .to.include('image-alt')
      .and.not.include('strict-about-marks');
    choose(shown.find('select'), 'findings');
    await shown.until('the filters', () => box('Level AAA') !== undefined);
    box('Level AAA')?.click();
    await toReports(shown);
    expect(await rules()).to.include('strict-about-marks');
  });

  it('holds nothing that somebody typed', async () => {
    document.querySelector('main')?.insertAdjacentHTML(
      'beforeend',
      `<p><input data-flag id="field"></p><p><textarea data-flag id="area"></textarea></p>
      <p data-flag>Note: <span id="editable" contenteditable="true" role="textbox"></span></p>
      <p><a data-flag href="#y" aria-labelledby="field">More</a></p>
      <p><label data-flag><input data-flag type="checkbox"> In <input id="days"> days</label></p>
      <div contenteditable="true"><p data-flag id="letter"></p></div>`,
    );
    for (const id of ['field', 'area', 'days']) {
      type(document.getElementById(id) as HTMLElement, TYPED);
    }
    document.title = `${TYPED}: search`;
    for (const id of ['editable', 'letter']) document.getElementById(id)?.append(TYPED);
    shown = await openAndCheck({ rules: [flagRule] });
    await toReports(shown);
    const { pages } = await readJson(shown);
    const flagged = pages[0]?.findings.filter(({ rule }) => rule === flagRule.id);
    expect(flagged).to.have.length(7);
    for (const kind of ['HTML', 'CSV', 'JSON']) {
      const text = await (await save(shown, kind)).text;
      const around = text.slice(Math.max(0, text.indexOf(TYPED) - 80)).slice(0, 120);
      expect(text.includes(TYPED), `${kind}: ${around}`).to.equal(false);
    }
  });

  it('of a check that was stopped names what did not run', async () => {
    shown = await open({ loadAxe: () => new Promise(() => undefined) });
    await shown.until('axe', () => textOf(shown?.find('.run') as Element).includes('axe-core'));
    await toReports(shown);
    expect(textOf(shown.find('.body'))).to.contain('Wait for its end');
    expect(shown.root.querySelector('.reports')).to.equal(null);
    shown.button('Stop').click();
    await shown.until('the buttons', () => shown?.root.querySelector('.reports') !== null);
    expect(textOf(shown.find('.note'))).to.contain('stopped');
    const [page] = (await readJson(shown)).pages;
    const stopped = page?.notChecked.find(({ rule }) => rule === 'image-alt');
    expect(stopped?.reason).to.equal('the check was stopped before');
  });

  it('lists rules that did not run, with the reason, and none that ran', async () => {
    shown = await openAndCheck({
      loadAxe: () => Promise.reject(new Error('blocked')),
      onError: () => undefined,
    });
    await toReports(shown);
    const { rules, pages, tool } = await readJson(shown);
    expect(rules.map(({ id }) => id)).to.deep.equal(['link-text-generic', 'page-without-form']);
    expect(tool.axe).to.equal('not loaded');
    const reasons = new Map(pages[0]?.notChecked.map(({ rule, reason }) => [rule, reason]));
    expect(reasons.get('image-alt')).to.equal('not loaded');
    expect(reasons.get('link-new-window')).to.equal('not loaded');
    expect(reasons.has('link-text-generic')).to.equal(false);
  });

  it('is saved by keys alone, and said', async () => {
    shown = await openAndCheck();
    await toReports(shown);
    shown.find('select').focus();
    await sendKeys({ press: 'Tab' });
    expect(textOf(shown.root.activeElement as Element)).to.contain('Save HTML');
    await sendKeys({ press: 'Enter' });
    await shown.until('the word', () =>
      textOf(shown?.find('[role=status]') as Element).endsWith('is saved.'),
    );
    expect(textOf(shown.root.activeElement as Element)).to.contain('Save HTML');
  });

  it('is told not to be there where what writes it does not load', async () => {
    const errors: unknown[] = [];
    shown = await openAndCheck({
      loadReport: () => Promise.reject(new Error('blocked')),
      onError: (error) => errors.push(error),
    });
    await toReports(shown);
    shown.button('Save HTML').click();
    await shown.until('the word', () => errors.length > 0);
    await shown.until('the word', () =>
      textOf(shown?.find('.status') as Element).includes('could not be loaded'),
    );
    expect(files).to.deep.equal([]);
  });
});
