import { choose, textOf, type OpenPanel } from './test-panel.ts';

/** Ways to bring the panel into each state that staff meet. */
export const STATES: Readonly<Record<string, (panel: OpenPanel) => Promise<void> | void>> = {
  findings: () => undefined,
  'sort and filter open': (panel) => {
    for (const each of panel.root.querySelectorAll('details')) each.open = true;
  },
  'a finding open': (panel) => openFirst(panel),
  'the form, with an error': async (panel) => {
    await openFirst(panel);
    panel.button('Dismiss…').click();
    await panel.until('the form', () => panel.root.querySelector('form') !== null);
    panel.find('form [type=submit]').click();
    await panel.until('the error', () => textOf(panel.find('[role=alert]')) !== '');
  },
  'by who is kept out': async (panel) => {
    choose(panel.find('.more select'), 'affected');
    await panel.until('the groups', () => panel.texts('.group h3').join().includes('People who'));
    panel.find('.group h3 button').click();
    await panel.until('the group', () => panel.root.querySelector('.items') !== null);
  },
  outline: (panel) => view(panel, 'outline'),
  'tab order': (panel) => view(panel, 'tab-order'),
  images: (panel) => view(panel, 'images'),
  reading: (panel) => view(panel, 'reading'),
  'dismissed findings': (panel) => view(panel, 'dismissed'),
  'saving a report': (panel) => view(panel, 'report'),
  minimised: async (panel) => {
    panel.button('Minimise').click();
    await panel.until('the bar', () => panel.root.querySelector('.restore') !== null);
  },
};

async function openFirst(panel: OpenPanel): Promise<void> {
  panel.find('.group h3 button').click();
  await panel.until('the group', () => panel.root.querySelector('.items') !== null);
  panel.find('.items button').click();
  await panel.until('the finding', () => panel.root.querySelector('.detail') !== null);
}

async function view(panel: OpenPanel, name: string): Promise<void> {
  choose(panel.find('select'), name);
  await panel.until(name, () => panel.root.querySelector('.body h3') !== null);
}
