import { expect } from '@esm-bundle/chai';
import type { Rule } from '../contract/types.ts';
import { open, openAndCheck, showPage, textOf, type OpenPanel } from './test-panel.ts';

/** Less weighty than the rules that the panel runs by itself. */
const minorRule: Rule = {
  id: 'call-us',
  level: 'warning',
  wcag: [],
  selector: '#call',
  check: (element) => ({ element }),
};
const elsewhere = { 'left to “Look closer”': [minorRule.id], 'not measured: zoom': ['big-text'] };
const TITLE = `Rule ${minorRule.id}`;
const NOT_YET = `${minorRule.id}: left to`;

let shown: OpenPanel | undefined;

beforeEach(() => {
  showPage();
});
afterEach(() => {
  shown?.panel.close();
  shown = undefined;
});

const groups = (panel: OpenPanel): readonly string[] => panel.texts('.group h3 .grow');

/** Presses the button, and waits until all is looked at. */
async function lookCloser(panel: OpenPanel): Promise<void> {
  const button = panel.button('Look closer');
  button.focus();
  button.click();
  await panel.until('the start', () => !button.isConnected);
  await checked(panel);
}

async function checked(panel: OpenPanel): Promise<void> {
  await panel.until('the check', () => textOf(panel.find('.status')).startsWith('Checked'));
}

describe('a closer look', () => {
  it('loads further rules only when asked, and adds what they find', async () => {
    let loads = 0;
    const loadCloser = (): Promise<readonly Rule[]> =>
      Promise.resolve([minorRule]).finally(() => loads++);
    shown = await openAndCheck({ elsewhere, loadCloser });
    const before = groups(shown);
    expect(loads).to.equal(0);
    expect(before).to.not.include(TITLE);
    expect(shown.root.textContent).to.contain(NOT_YET);
    await lookCloser(shown);
    expect(groups(shown)).to.include.members([...before, TITLE]);
    expect(shown.root.textContent).to.not.contain(NOT_YET);
    expect(shown.root.textContent).to.contain('big-text: not measured: zoom');
    expect(loads).to.equal(1);
  });

  it('keeps the focus on a button that is there', async () => {
    shown = await openAndCheck({ elsewhere, loadCloser: () => Promise.resolve([minorRule]) });
    await lookCloser(shown);
    expect(shown.texts('.run button')).to.deep.equal(['Check again']);
    expect(textOf(shown.root.activeElement as Element)).to.equal('Check again');
  });

  it('goes on when the page changes, and with "Check again"', async () => {
    let loads = 0;
    const loadCloser = (): Promise<readonly Rule[]> =>
      Promise.resolve([minorRule]).finally(() => loads++);
    shown = await openAndCheck({ elsewhere, loadCloser });
    await lookCloser(shown);
    document.querySelector('#call')?.remove();
    await shown.until('the mend', () => !groups(shown as OpenPanel).includes(TITLE));
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<p><a id="call" href="#b">Call</a></p>');
    await shown.until('the new one', () => groups(shown as OpenPanel).includes(TITLE));
    shown.button('Check again').click();
    await shown.until('the rules', () => loads === 2);
    await checked(shown);
    expect(groups(shown)).to.include(TITLE);
  });

  it('still names a rule that could not run', async () => {
    const needsMore: Rule = { ...minorRule, needs: ['listeners'] };
    shown = await openAndCheck({ elsewhere, loadCloser: () => Promise.resolve([needsMore]) });
    await lookCloser(shown);
    expect(shown.root.textContent).to.contain(`${minorRule.id}: not measured: listeners`);
  });

  it('checks the whole page where the check was stopped before', async () => {
    let isHeld = true;
    shown = await open({
      elsewhere,
      loadCloser: () => Promise.resolve([minorRule]),
      loadAxe: () => (isHeld ? new Promise(() => undefined) : Promise.reject(new Error('blocked'))),
      onError: () => undefined,
    });
    await shown.until('axe-core', () =>
      textOf(shown?.find('.run') as Element).includes('axe-core'),
    );
    shown.button('Stop').click();
    await shown.until('the stop', () => shown?.root.querySelector('progress') === null);
    isHeld = false;
    await lookCloser(shown);
    expect(groups(shown)).to.include(TITLE);
    expect(shown.root.textContent).to.contain('axe-core: could not be loaded');
  });

  it('begins at once where the team wants it so', async () => {
    shown = await openAndCheck({
      elsewhere,
      looksCloser: true,
      loadCloser: () => Promise.resolve([minorRule]),
    });
    expect(groups(shown)).to.include(TITLE);
    expect(shown.texts('.run button')).to.deep.equal(['Check again']);
  });

  it('says so when its rules do not load, and can be asked for again', async () => {
    let isBlocked = true;
    shown = await openAndCheck({
      elsewhere,
      loadCloser: () =>
        isBlocked ? Promise.reject(new Error('blocked')) : Promise.resolve([minorRule]),
      onError: () => undefined,
    });
    const before = groups(shown);
    shown.button('Look closer').click();
    await shown.until('the failure', () =>
      textOf(shown?.find('.status') as Element).includes('did not work: blocked'),
    );
    expect(groups(shown)).to.deep.equal(before);
    isBlocked = false;
    await lookCloser(shown);
    expect(groups(shown)).to.include(TITLE);
  });
});

describe('the button that checks', () => {
  it('keeps the focus when it turns into "Stop" and back', async () => {
    let release = (): void => undefined;
    const waiting = new Promise<never>((_, reject) => {
      release = () => reject(new Error('over'));
    });
    shown = await open({ loadAxe: () => waiting, onError: () => undefined });
    await shown.until('axe-core', () => shown?.root.querySelector('progress') !== null);
    shown.button('Stop').focus();
    release();
    await checked(shown);
    expect(textOf(shown.root.activeElement as Element)).to.equal('Check again');
  });
});
