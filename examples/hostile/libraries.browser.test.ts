import { expect } from '@esm-bundle/chai';
import { openPage, reload, startAfresh, until, walk } from './test-page.ts';

beforeEach(startAfresh);

const marks: Readonly<Record<string, (window: Record<string, unknown>) => unknown>> = {
  prototype: (window) =>
    (window['Prototype'] as { Version: string } | undefined)?.Version.startsWith('1.7'),
  'prototype-old': () => true,
  mootools: (window) =>
    (window['MooTools'] as { version: string } | undefined)?.version.startsWith('1.'),
  requirejs: (window) => typeof window['requirejs'] === 'function',
  zone: (window) => (window['Promise'] as { name: string }).name === 'ZoneAwarePromise',
};

for (const name of Object.keys(marks)) {
  describe(name, () => {
    it('guides through all steps, and takes the run up after a reload', async () => {
      const page = await openPage(`${name}.html`);
      expect(
        marks[name]?.(page.window as unknown as Record<string, unknown>),
        'the library is there',
      ).to.equal(true);
      await page.pointsAt('[name=name]');
      page.press('Next');
      await page.pointsAt('[name=town]');
      await reload(page);
      await page.shows('Write your town');
      await page.pointsAt('[name=town]');
      expect(page.button('Back')).to.not.equal(null);
      page.press('Back');
      await walk(page);
      expect(page.window.witness.errors).to.deep.equal([]);
    });

    it('leaves what the library did to the page as it was', async () => {
      const page = await openPage(`${name}.html`);
      const natives = (): unknown[] => {
        const own = page.window as unknown as {
          Array: ArrayConstructor;
          Event: unknown;
          Function: FunctionConstructor;
        };
        return [
          own.Array.from,
          own.Event,
          own.Function.prototype.bind,
          Reflect.get(own.Array.prototype, 'toJSON'),
        ];
      };
      const before = natives();
      await page.pointsAt('[name=name]');
      expect(natives()).to.deep.equal(before);
    });
  });
}

describe('prototype-old', () => {
  it('sends events that the collector can read', async () => {
    const page = await openPage('prototype-old.html');
    await page.pointsAt('[name=name]');
    const bodies = page.window['bodies'] as string[];
    await until(() => bodies.length > 0, 'a batch');
    const batch = JSON.parse(bodies[0] ?? '') as { events: unknown };
    expect(Array.isArray(batch.events), bodies[0]).to.equal(true);
  });
});

describe('requirejs', () => {
  it('goes on defining the modules of the portal', async () => {
    const page = await openPage('requirejs.html');
    await page.pointsAt('[name=name]');
    expect(page.window['amd']).to.deep.equal(['portal']);
    expect(page.window.Handrail).to.be.an('object');
  });
});
