import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import { AXE_WORDS } from '../axe-words.ts';
import type { Rule } from '../contract/types.ts';
import { loadAxeIn } from './axe-in-frame.ts';
import { probeFocus } from '../probe/focus-probe.ts';
import {
  choose,
  open,
  openAndCheck,
  PAGE,
  showPage,
  textOf,
  type,
  type OpenPanel,
} from './test-panel.ts';

let shown: OpenPanel | null = null;

beforeEach(() => {
  showPage();
});
afterEach(() => {
  shown?.panel.close();
  shown = null;
  document.body.innerHTML = '';
});

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
};
/** Finds whatever had the focus first. */
const walkRule: Rule = {
  id: 'walk-begins-here',
  level: 'warning',
  wcag: [],
  needs: ['focus'],
  *examine({ measures }) {
    const [first] = measures.focus?.stops ?? [];
    if (first) yield { element: first.element };
  },
};
const groups = (panel: OpenPanel): readonly string[] => panel.texts('.group h3 .grow');
/** Opens a group of findings and the first finding in it. */
async function openFinding(panel: OpenPanel, title: string): Promise<void> {
  const heading = [...panel.root.querySelectorAll('.group h3 button')].find((each) =>
    textOf(each).includes(title),
  );
  if (heading?.getAttribute('aria-expanded') === 'false') (heading as HTMLElement).click();
  await panel.until('the group', () => panel.root.querySelector('.items') !== null);
  panel.find('.items button').click();
  await panel.until('the finding', () => panel.root.querySelector('.detail') !== null);
}
async function dismiss(panel: OpenPanel, reason: string, by: string): Promise<void> {
  panel.button('Dismiss…').click();
  await panel.until('the form', () => panel.root.querySelector('form') !== null);
  type(panel.find('[name=reason]'), reason);
  type(panel.find('[name=by]'), by);
  panel.find('form [type=submit]').click();
}

describe('the panel', () => {
  it('lists what our rules and axe-core find, the worst first', async () => {
    shown = await openAndCheck();
    expect(groups(shown)).to.deep.equal([
      'Text is too faint',
      'Image has no alternative text',
      'Link text says nothing',
      'Rule page-without-form',
    ]);
    expect(shown.texts('.levels .tag')).to.deep.equal([
      'Errors (2)',
      'Warnings (1)',
      'To check by hand (1)',
    ]);
  });

  it('takes the focus when it opens and gives it back when it closes', async () => {
    element('more').focus();
    shown = await open();
    await shown.until('the focus', () => shown?.root.activeElement?.localName === 'h2');
    shown.button('Close').click();
    expect(document.activeElement).to.equal(element('more'));
    expect(document.querySelector('handrail-checks-panel')).to.equal(null);
  });

  it('does not change the portal', async () => {
    const before = document.body.outerHTML + document.head.outerHTML;
    const attributes = [...document.documentElement.attributes].map(({ name }) => name);
    shown = await openAndCheck();
    await openFinding(shown, 'Link text');
    shown.button('Show it').click();
    for (const view of ['outline', 'tab-order', 'images', 'reading', 'dismissed']) {
      choose(shown.find('select'), view);
      await shown.until(view, () => shown?.root.querySelector('h3') !== null);
    }
    expect(document.body.outerHTML + document.head.outerHTML).to.equal(before);
    shown.panel.close();
    expect(document.body.outerHTML + document.head.outerHTML).to.equal(before);
    expect([...document.documentElement.attributes].map(({ name }) => name)).to.deep.equal(
      attributes,
    );
  });

  it('hides what the filters shut out, level AAA from the start', async () => {
    shown = await openAndCheck();
    expect(groups(shown)).to.not.include('Rule strict-about-marks');
    const boxes = [...shown.root.querySelectorAll<HTMLInputElement>('.choice input')];
    const box = (text: string): HTMLInputElement | undefined =>
      boxes.find((each) => textOf(each.parentElement ?? each).startsWith(text));
    box('Level AAA')?.click();
    await shown.until('AAA', () => groups(shown as OpenPanel).includes('Rule strict-about-marks'));
    box('Errors')?.click();
    await shown.until('no errors', () => groups(shown as OpenPanel).length === 2);
    expect(groups(shown)).to.deep.equal(['Link text says nothing', 'Rule page-without-form']);
  });

  it('lists by element and by part of the page', async () => {
    shown = await openAndCheck();
    const select = shown.find('.more select');
    choose(select, 'part');
    await shown.until('parts', () => groups(shown as OpenPanel).includes('main'));
    choose(select, 'element');
    await shown.until('elements', () => groups(shown as OpenPanel).includes('1. click here'));
  });

  it('explains a finding: facts, reason, mend, criterion', async () => {
    shown = await openAndCheck();
    await openFinding(shown, 'Link text');
    const text = textOf(shown.find('.detail'));
    expect(text).to.contain('The link says only “click here”.');
    expect(text).to.contain('Why it matters');
    expect(text).to.contain('people who do not see the screen');
    expect(text).to.contain('2.4.4 Link Purpose (In Context) (A)');
    expect(shown.find('.criteria a').getAttribute('href')).to.match(/#link-purpose-in-context$/);
  });

  it('proposes colours that pass', async () => {
    shown = await openAndCheck();
    await openFinding(shown, 'too faint');
    const [first = ''] = shown.texts('.colours li');
    expect(first).to.match(/^Aa Text #7[0-9a-f]{5}, contrast 4\.[5-7]\d*$/);
  });

  it('brings an element into view with a ring around it', async () => {
    element('map').style.marginTop = '3000px';
    shown = await openAndCheck();
    await openFinding(shown, 'Image');
    shown.button('Show it').click();
    const { top, bottom } = element('map').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    const ring = shown.find('.ring').getBoundingClientRect();
    expect(ring.top).to.be.closeTo(top - 4, 1);
    expect(ring.bottom).to.be.closeTo(bottom + 4, 1);
  });

  it('marks elements, follows scrolling, and opens a finding from its mark', async () => {
    element('map').style.marginBottom = '3000px';
    shown = await openAndCheck();
    const mark = (): HTMLElement | undefined =>
      [...(shown as OpenPanel).root.querySelectorAll<HTMLElement>('.mark:not([hidden])')].find(
        ({ textContent }) => textContent === '1',
      );
    await shown.until('marks', () => mark() !== undefined);
    const gap = (): number =>
      (mark()?.getBoundingClientRect().top ?? 0) - element('apply').getBoundingClientRect().top;
    const before = gap();
    scrollTo(0, 40);
    await shown.until('the mark', () => Math.abs(gap() - before) < 1 && scrollY > 0);
    mark()?.click();
    await shown.until('the finding', () => shown?.root.querySelector('.detail') !== null);
    expect(textOf(shown.find('.detail'))).to.contain('click here');
    expect(shown.root.activeElement?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('moves by its button and by arrow keys, and stays on the screen', async () => {
    shown = await openAndCheck();
    const panel = shown.find('.panel');
    const { left } = panel.getBoundingClientRect();
    const move = shown.button('Move to the other side');
    move.click();
    expect(panel.getBoundingClientRect().left).to.be.lessThan(left);
    move.focus();
    for (let press = 0; press < 60; press++) {
      move.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    }
    expect(panel.getBoundingClientRect().top).to.be.at.least(0);
  });

  it('is minimised by Escape and comes back', async () => {
    shown = await openAndCheck();
    shown.find('h2').focus();
    await sendKeys({ press: 'Escape' });
    await shown.until('the bar', () => shown?.root.querySelector('.restore') !== null);
    expect(shown.root.activeElement).to.equal(shown.find('.restore'));
    await sendKeys({ press: 'Enter' });
    await shown.until('the panel', () => shown?.root.querySelector('.body') !== null);
  });

  it('keeps its keys and clicks from the portal', async () => {
    const heard: string[] = [];
    const listen = (event: Event): number => heard.push(event.type);
    for (const each of ['keydown', 'click', 'focusin']) document.addEventListener(each, listen);
    shown = await openAndCheck();
    shown.find('h2').focus();
    await sendKeys({ press: 'a' });
    shown.button('Check again').click();
    for (const each of ['keydown', 'click', 'focusin']) document.removeEventListener(each, listen);
    expect(heard).to.deep.equal([]);
  });

  it('stops when it is told to', async () => {
    let release = (): void => undefined;
    const waiting = new Promise<never>((_, reject) => {
      release = () => reject(new Error('too late'));
    });
    waiting.catch(() => undefined);
    shown = await open({ loadAxe: () => waiting, onError: () => undefined });
    await shown.until('axe', () => textOf(shown?.find('.run') as Element).includes('axe-core'));
    shown.button('Stop').click();
    await shown.until('the stop', () => textOf(shown?.find('.status') as Element) !== '');
    expect(textOf(shown.find('.status'))).to.contain('Stopped');
    expect(groups(shown)).to.include('Link text says nothing');
    release();
  });

  it('shows what our rules found where axe-core does not load', async () => {
    shown = await openAndCheck({
      loadAxe: () => Promise.reject(new Error('blocked')),
      onError: () => undefined,
    });
    expect(groups(shown)).to.deep.equal(['Link text says nothing', 'Rule page-without-form']);
    expect(textOf(shown.find('.body > details:last-of-type'))).to.contain(
      'axe-core: could not be loaded',
    );
  });

  it('goes on where the further rules do not load, and says so', async () => {
    shown = await openAndCheck({
      loadLater: () => Promise.reject(new Error('blocked')),
      onError: () => undefined,
    });
    // Two of ours, and two of axe-core's.
    expect(groups(shown)).to.include('Link text says nothing').and.to.have.length(4);
    expect(textOf(shown.find('.body > details:last-of-type'))).to.contain(
      'further rules: could not be loaded',
    );
  });

  it('says once that axe-core did not load, however often the page changes', async () => {
    let asked = 0;
    shown = await openAndCheck({
      loadAxe: () => {
        asked++;
        return Promise.reject(new Error('blocked'));
      },
      onError: () => undefined,
    });
    document.querySelector('main')?.append('More words');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(asked).to.equal(1);
  });

  it('says that the explanations did not load', async () => {
    shown = await openAndCheck({
      loadWords: () => Promise.reject(new Error('blocked')),
      onError: () => undefined,
    });
    await openFinding(shown, 'link-text-generic');
    const said = (): string => textOf(shown?.find('.detail') as Element);
    await shown.until('the word', () => said().includes('The explanation could not be loaded.'));
  });

  it('stays usable while the portal has a modal dialog open', async () => {
    shown = await openAndCheck();
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<button>Yes</button>';
    document.body.append(dialog);
    dialog.showModal();
    await shown.until('the move', () => shown?.host.parentNode === dialog);
    const { left, top } = shown.find('h2').getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, top + 5)).to.equal(shown.host);
    dialog.close();
    await shown.until('the way back', () => shown?.host.parentNode === document.documentElement);
  });
});

describe('the focus between page and panel', () => {
  it('goes back to where it came from last, not to where it was when the panel opened', async () => {
    element('apply').focus();
    shown = await openAndCheck();
    element('more').focus();
    shown.panel.toggleFocus();
    await shown.until('the panel', () => shown?.root.activeElement?.localName === 'h2');
    shown.panel.toggleFocus();
    expect(document.activeElement).to.equal(element('more'));
  });

  it('leaves the panel where nothing had it before', async () => {
    shown = await openAndCheck();
    await shown.until('the panel', () => shown?.root.activeElement?.localName === 'h2');
    shown.panel.toggleFocus();
    expect(document.activeElement).to.equal(document.body);
  });
});

describe('a skip link', () => {
  it('is no route: what is open stays open', async () => {
    shown = await openAndCheck();
    await openFinding(shown, 'Link text');
    element('more').insertAdjacentHTML('beforebegin', '<a id="skip" href="#map">To the map</a>');
    element('skip').click();
    await shown.until('the place', () => location.hash === '#map');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(shown.root.querySelector('.detail')).to.not.equal(null);
    location.hash = '#/step-2';
    await shown.until('a route', () => shown?.root.querySelector('.detail') === null);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('what the panel says', () => {
  it('counts anew when the page changed', async () => {
    shown = await openAndCheck();
    expect(textOf(shown.find('.status'))).to.equal(
      'Checked: 4 findings, 1 more hidden by the filters.',
    );
    element('apply').textContent = 'Apply for heating help';
    await shown.until('the count', () =>
      textOf(shown?.find('.status') as Element).startsWith('Checked: 3 findings'),
    );
  });

  it('lists findings of a rule from the top of the page to its end, after a change too', async () => {
    shown = await openAndCheck();
    element('call').textContent = 'here';
    const numbers = (): readonly string[] => shown?.texts('.items .number') ?? [];
    await openFinding(shown, 'Link text');
    await shown.until('both', () => numbers().length === 2);
    element('apply').textContent = 'More';
    await shown.until('the change', () => shown?.texts('.items .grow').includes('More') === true);
    expect(numbers()).to.deep.equal([...numbers()].sort((a, b) => Number(a) - Number(b)));
  });
});

describe("a team's file that cannot be read", () => {
  const said = (): string => textOf(shown?.find('.body') as Element);

  for (const [what, url] of [
    ['is not there', '/no-such-dismissals.json'],
    ['is broken', 'data:application/json,{broken'],
  ] as const) {
    it(`is told for as long as it lasts: it ${what}`, async () => {
      shown = await openAndCheck({ dismissalsUrl: url, onError: () => undefined });
      expect(said()).to.match(/dismissals (could not be|of the file were) read/);
      choose(shown.find('select'), 'dismissed');
      await shown.until('the view', () => said().includes('Add the right file below'));
    });
  }
});

describe('a frame of the same site', () => {
  const AXE = '/node_modules/axe-core/axe.min.js';
  const isFewRules = ({ ruleId }: { readonly ruleId: string }): boolean =>
    ['image-alt', 'document-title'].includes(ruleId);

  async function addFrame(): Promise<Document> {
    const frame = document.createElement('iframe');
    frame.id = 'office';
    frame.srcdoc =
      '<!doctype html><p><img id="door" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40"></p>';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    if (!frame.contentDocument) throw new Error('The frame has no document.');
    return frame.contentDocument;
  }
  async function loadFew(inner: Document): Promise<typeof Axe> {
    const axe = await loadAxeIn(inner, AXE);
    return { ...axe, getRules: () => axe.getRules().filter(isFewRules) };
  }
  const images = (): readonly string[] =>
    shown?.texts('.group h3 button').filter((text) => text.includes('alternative text')) ?? [];

  it('is looked into by axe-core too, and left as it was', async () => {
    const inner = await addFrame();
    const before = inner.documentElement.outerHTML;
    shown = await openAndCheck({ loadAxeIn: loadFew });
    expect(images()).to.deep.equal(['Error Image has no alternative text 2 findings']);
    expect(groups(shown), 'no page of its own').to.have.length(4);
    expect(inner.documentElement.outerHTML).to.equal(before);
    expect('axe' in (inner.defaultView as Window)).to.equal(false);
    inner.getElementById('door')?.setAttribute('alt', 'The door of our office');
    await shown.until('the change', () => images()[0]?.includes('1 finding') === true);
  });

  it('is told of where it lets no copy of axe-core in', async () => {
    await addFrame();
    shown = await openAndCheck({
      loadAxeIn: (inner) => loadAxeIn(inner, '/no-such-axe.js'),
      onError: () => undefined,
    });
    expect(textOf(shown.find('.body'))).to.contain('1 frame by axe-core');
  });
});

describe('the check of keyboard use', () => {
  it('runs only when asked, out of the way, and gives the focus back to the panel', async () => {
    const visited: string[] = [];
    const boxes: boolean[] = [];
    shown = await openAndCheck({
      elsewhere: { 'not measured: focus': [walkRule.id], 'not measured: zoom': ['big-text'] },
      loadTrial: () => Promise.resolve({ rules: [walkRule], probeFocus: probe }),
    });
    expect(visited).to.deep.equal([]);
    expect(shown.root.textContent).to.contain(`${walkRule.id}: not measured: focus`);
    shown.button('Check keyboard use').click();
    await shown.until('the check', () =>
      textOf(shown?.find('.status') as Element).startsWith('Keyboard use'),
    );
    expect(visited).to.include.members(['apply', 'call', 'more']);
    expect(boxes).to.deep.equal([false]);
    expect(groups(shown)).to.include(`Rule ${walkRule.id}`);
    expect(shown.root.textContent).to.not.contain(`${walkRule.id}: not measured`);
    expect(shown.root.textContent).to.contain('big-text: not measured: zoom');
    expect(shown.find('.panel').checkVisibility()).to.equal(true);
    await shown.until('the focus', () => shown?.root.activeElement?.localName === 'h2');

    async function probe(...args: Parameters<typeof probeFocus>): ReturnType<typeof probeFocus> {
      boxes.push(shown?.find('.panel').checkVisibility() ?? true);
      const measures = await probeFocus(...args);
      visited.push(...measures.focus.stops.map((stop) => stop.element.id));
      return measures;
    }
  });
});

describe('dismissals in the panel', () => {
  it('need a reason and a name', async () => {
    shown = await openAndCheck();
    await openFinding(shown, 'Link text');
    await dismiss(shown, '', 'Ana');
    await shown.until('the error', () => textOf(shown?.find('[role=alert]') as Element) !== '');
    expect(textOf(shown.find('[role=alert]'))).to.contain('why');
    expect(shown.root.activeElement?.getAttribute('name')).to.equal('reason');
    expect(shown.root.activeElement?.getAttribute('aria-invalid')).to.equal('true');
    expect(shown.find('[name=by]').hasAttribute('aria-describedby')).to.equal(false);
    type(shown.find('[name=reason]'), 'Agreed');
    type(shown.find('[name=by]'), ' ');
    shown.find('form [type=submit]').click();
    await shown.until('the other', () =>
      textOf(shown?.find('[role=alert]') as Element).includes('who'),
    );
    expect(groups(shown)).to.include('Link text says nothing');
  });

  it('take a finding off the list, also after the page is opened again', async () => {
    shown = await openAndCheck();
    await openFinding(shown, 'Link text');
    await dismiss(shown, 'The heading says it', 'Ana');
    await shown.until(
      'the list',
      () =>
        !groups(shown as OpenPanel)
          .join()
          .includes('Link text'),
    );
    shown.panel.close();
    document.body.innerHTML = PAGE;
    shown = await openAndCheck();
    expect(groups(shown).join()).to.not.include('Link text');
    choose(shown.find('select'), 'dismissed');
    await shown.until('the list', () => shown?.root.querySelector('.dismissed') !== null);
    expect(textOf(shown.find('.dismissed'))).to.contain('The heading says it');
    shown.button('Delete the dismissal of').click();
    await shown.until('nothing', () => shown?.root.querySelector('.dismissed') === null);
    choose(shown.find('select'), 'findings');
    await shown.until('it again', () =>
      groups(shown as OpenPanel)
        .join()
        .includes('Link text'),
    );
  });

  it('are shown as out of date once the element changed, and do not count', async () => {
    shown = await openAndCheck();
    await openFinding(shown, 'Link text');
    await dismiss(shown, 'The heading says it', 'Ana');
    await shown.until(
      'the list',
      () =>
        !groups(shown as OpenPanel)
          .join()
          .includes('Link text'),
    );
    element('apply').setAttribute('href', '#elsewhere');
    await shown.until('it again', () =>
      groups(shown as OpenPanel)
        .join()
        .includes('Link text'),
    );
    await openFinding(shown, 'Link text');
    expect(textOf(shown.find('.detail .note'))).to.match(/Ana dismissed this .* has changed since/);
  });

  it('go out and come in again as a file', async () => {
    const files: Promise<string>[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const names: string[] = [];
    // A real download opens a panel of Firefox's own, to which all keys go from then on.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    URL.createObjectURL = (blob) => {
      files.push((blob as Blob).text());
      return createObjectURL(blob);
    };
    try {
      shown = await openAndCheck();
      await openFinding(shown, 'Link text');
      await dismiss(shown, 'The heading says it', 'Ana');
      choose(shown.find('select'), 'dismissed');
      await shown.until('the file', () => shown?.root.querySelector('[type=file]') !== null);
      shown.button('Download the file').click();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal(['handrail-dismissals.json']);
    const text = (await files[0]) ?? '';
    expect(JSON.parse(text)).to.have.property('version', 1);
    shown.panel.close();
    sessionStorage.clear();

    shown = await openAndCheck();
    expect(groups(shown).join()).to.include('Link text');
    choose(shown.find('select'), 'dismissed');
    await shown.until('the file', () => shown?.root.querySelector('[type=file]') !== null);
    const input = shown.find('[type=file]') as HTMLInputElement;
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'handrail-dismissals.json', { type: 'application/json' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await shown.until('the entry', () => shown?.root.querySelector('.dismissed') !== null);
    expect(textOf(shown.find('.dismissed'))).to.contain('The heading says it');
  });

  it('come from the address that the script tag names', async () => {
    shown = await openAndCheck();
    await openFinding(shown, 'Link text');
    await dismiss(shown, 'The heading says it', 'Ana');
    const file = sessionStorage.getItem('handrail.checks.dismissals') ?? '';
    shown.panel.close();
    sessionStorage.clear();
    const dismissalsUrl = URL.createObjectURL(new Blob([file]));
    shown = await openAndCheck({ dismissalsUrl });
    URL.revokeObjectURL(dismissalsUrl);
    expect(groups(shown).join()).to.not.include('Link text');
  });
});

describe('the panel on a page that changes', () => {
  it('finds what comes and drops what goes', async () => {
    shown = await openAndCheck();
    const added = document.createElement('p');
    added.innerHTML = 'For more <a href="#x">read more</a>';
    document.querySelector('main')?.append(added);
    const count = (): string => textOf(shown?.find('.levels') as Element);
    await shown.until('the new one', () => count().includes('Warnings (2)'));
    added.remove();
    await shown.until('its end', () => count().includes('Warnings (1)'));
    element('apply').textContent = 'Apply for heating help';
    await shown.until('the mend', () => count().includes('Warnings (0)'));
  });

  it('has axe-core look at what changed, after a pause', async () => {
    shown = await openAndCheck();
    const hasImage = (): boolean =>
      groups(shown as OpenPanel).some((title) => title === AXE_WORDS['image-alt']?.title);
    expect(hasImage()).to.equal(true);
    element('map').setAttribute('alt', 'Map to the office');
    await shown.until('the mend', () => !hasImage());
    element('map').removeAttribute('alt');
    await shown.until('the finding', hasImage);
  });

  it('judges the page as a whole again after a pause', async () => {
    shown = await openAndCheck();
    expect(groups(shown)).to.include('Rule page-without-form');
    document.querySelector('main')?.append(document.createElement('form'));
    await shown.until(
      'the form',
      () =>
        !groups(shown as OpenPanel)
          .join()
          .includes('without-form'),
    );
  });

  it('starts anew on another route', async () => {
    const address = location.href;
    shown = await openAndCheck();
    history.pushState(null, '', `${location.pathname}?route=2`);
    document.body.innerHTML = '<main><h1>Other</h1><a href="#a">here</a></main>';
    await shown.until('the other page', () => groups(shown as OpenPanel).length === 2);
    history.replaceState(null, '', address);
    expect(groups(shown)).to.deep.equal(['Link text says nothing', 'Rule page-without-form']);
  });

  it('looks into frames and open shadow roots, also later ones', async () => {
    shown = await openAndCheck();
    const holder = document.createElement('x-links');
    holder.attachShadow({ mode: 'open' }).innerHTML = '<a href="#s">here</a>';
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><html lang="en"><title>F</title><a href="#f">here</a></html>';
    document.body.append(holder, frame);
    const count = (): string => textOf(shown?.find('.levels') as Element);
    await shown.until('both', () => count().includes('Warnings (3)'));
    frame.remove();
    await shown.until('the frame’s end', () => count().includes('Warnings (2)'));
  });

  it('leaves nothing behind once it is closed', async () => {
    const added: string[] = [];
    const removed: string[] = [];
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const signals = new Set<AbortSignal>();
    EventTarget.prototype.addEventListener = function (...args): void {
      const signal = (args[2] as AddEventListenerOptions | undefined)?.signal;
      if (signal) signals.add(signal);
      else if (this === document || this === window) added.push(args[0]);
      addEventListener.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (...args): void {
      if (this === document || this === window) removed.push(args[0]);
      removeEventListener.apply(this, args);
    };
    try {
      shown = await openAndCheck();
      shown.panel.close();
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
      EventTarget.prototype.removeEventListener = removeEventListener;
    }
    const ours = added.filter((each) => !removed.includes(each));
    expect(ours, 'listeners at the document and the window').to.deep.equal([]);
    expect(signals.size).to.be.greaterThan(0);
    expect([...signals].every(({ aborted }) => aborted)).to.equal(true);
    expect(document.documentElement.lastElementChild).to.equal(document.body);
  });
});
