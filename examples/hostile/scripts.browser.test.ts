import { expect } from '@esm-bundle/chai';
import { openPage, sleep, startAfresh, until, walk } from './test-page.ts';

beforeEach(startAfresh);

describe('scripts of the portal', () => {
  it('thief: guidance does not fight for the focus, and works all the same', async () => {
    const page = await openPage('thief.html');
    await page.pointsAt('[name=name]');
    page.button('Next').focus();
    await until(() => page.document.activeElement === page.find('[name=name]'), 'the theft');
    const thefts = page.window['thefts'] as number;
    await sleep(1000);
    expect((page.window['thefts'] as number) - thefts, 'a fight').to.be.lessThan(2);
    await walk(page);
    expect(page.window.witness.errors).to.deep.equal([]);
  });

  it('errors: the portal’s own errors stop nothing of ours, and none of ours is among them', async () => {
    const page = await openPage('errors.html');
    await page.pointsAt('[name=name]');
    await walk(page);
    const foreign = page.window.witness.errors.filter(
      (text) => !/Error: portal|portal$/.test(text),
    );
    expect(foreign).to.deep.equal([]);
    expect(page.window.witness.errors.length).to.be.greaterThan(0);
  });

  for (const name of ['broken', 'no-manifest']) {
    it(`${name}: one line in the console, no error, the portal as it was`, async () => {
      const page = await openPage(`${name}.html`);
      await until(() => page.window.witness.lines.length > 0, 'a line');
      await sleep(500);
      const { lines, errors } = page.window.witness;
      expect(errors).to.deep.equal([]);
      expect(lines.length, lines.join('\n')).to.equal(1);
      expect(lines[0]).to.match(/^info: Handrail stepped aside/);
      expect(page.roots()).to.deep.equal([]);
    });
  }

  it('a listener of the portal that throws reaches nobody', async () => {
    const page = await openPage('plain.html');
    await until(() => page.window.Handrail, 'Handrail');
    const heard: unknown[] = [];
    page.window.Handrail?.on('*', () => {
      throw new Error('portal');
    });
    page.window.Handrail?.on('step.reached', (event) => heard.push(event));
    await walk(page);
    expect(heard.length).to.be.greaterThan(1);
    expect(page.window.witness.errors).to.deep.equal([]);
  });

  it('the page is stopped while guidance loads: nothing comes up any more', async () => {
    const page = await openPage('plain.html');
    await until(() => page.window.Handrail, 'Handrail');
    page.window.Handrail?.stop();
    await sleep(800);
    expect(page.roots()).to.deep.equal([]);
    expect(await page.window.Handrail?.start('walk'), 'until it is started').to.equal(true);
    await page.pointsAt('[name=name]');
  });

  it('a flow that is not there cannot be started', async () => {
    const page = await openPage('plain.html');
    await page.shows('Write your name');
    expect(await page.window.Handrail?.start('nonsense')).to.equal(false);
    expect(page.title(), 'what runs goes on').to.equal('Write your name');
  });
});
