/** Help at a field, outside any run, as a portal's page gets it. */
import { expect } from '@esm-bundle/chai';
import type { Manifest } from '@handrail/flow';
import '../define.ts';
import type { HandrailHelp } from '../elements/help.ts';
import type { EventInput } from '../engine/ports.ts';
import { createHandrail, type Handrail } from '../handrail.ts';

const FLOW = {
  handrail: '1.0',
  ...{ id: 'income', version: 4, lang: 'en', meta: { title: 'Income' } },
  pages: { form: { label: 'Form', path: ['/**'] } },
  targets: { pay: { label: 'Pay before tax', find: [{ by: 'attr', attr: 'name', is: 'pay' }] } },
  steps: [{ id: 'end', type: 'say', title: 'That is all' }],
  help: [{ id: 'pay', page: 'form', target: 'pay', title: 'Which pay?', body: 'Before tax.' }],
};
const MANIFEST: Manifest = {
  handrail: '1.0',
  flows: [
    {
      ...{ id: 'income', version: 4, lang: 'en', file: 'income.flow.json', strings: {} },
      ...{ pages: [{ path: ['/**'] }], help: [{ path: ['/**'] }], subflows: [], fallback: false },
    },
  ],
} as unknown as Manifest;

let handrail: Handrail | undefined;
let events: EventInput[] = [];

function start(isCounted: boolean): void {
  handrail = createHandrail({
    document,
    manifest: MANIFEST,
    load: () => Promise.resolve(FLOW),
    sink: (event) => (events.push(event), isCounted),
    onError: (error) => {
      throw error;
    },
  });
}

async function openHelp(): Promise<HandrailHelp> {
  for (let n = 0; n < 200 && !document.querySelector('handrail-help'); n++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  const help = document.querySelector('handrail-help') as HandrailHelp;
  await help.updateComplete;
  help.renderRoot.querySelector<HTMLElement>('.sign')?.click();
  await help.updateComplete;
  return help;
}
const buttons = ({ renderRoot }: HandrailHelp): HTMLElement[] => [
  ...renderRoot.querySelectorAll<HTMLElement>('.rating button'),
];

describe('help at a field', () => {
  beforeEach(() => {
    events = [];
    document.body.innerHTML = '<main><label>Pay <input name="pay"></label></main>';
  });
  afterEach(() => {
    handrail?.stop();
    document.body.innerHTML = '';
  });

  it('tells that it was opened, and whether it was helpful, once', async () => {
    start(true);
    const help = await openHelp();
    const [yes] = buttons(help);
    yes?.click();
    yes?.click();
    const base = { help: 'pay', flow: 'income', version: 4, lang: 'en', day: events[0]?.day };
    expect(events).to.deep.equal([
      { ...base, kind: 'help.opened' },
      { ...base, kind: 'help.rated', helpful: true },
    ]);
    const said = (): string =>
      document.querySelector('handrail-root')?.shadowRoot?.querySelector('[role=status]')
        ?.textContent ?? '';
    for (let n = 0; n < 80 && !said(); n++) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(said()).to.equal('Thank you.');
  });

  it('asks nobody where nothing is counted', async () => {
    start(false);
    expect(buttons(await openHelp())).to.deep.equal([]);
    expect(events.map(({ kind }) => kind)).to.deep.equal(['help.opened']);
  });
});
