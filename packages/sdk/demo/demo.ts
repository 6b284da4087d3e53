/**
 * Shows one state of the guidance, named in the address: `?state=point&lang=es&dir=rtl&theme=uswds`.
 * For looking at; not shipped.
 */
import '../src/define.ts';
import { defineElement } from '../src/elements/define-element.ts';
import { HandrailHelp } from '../src/elements/help.ts';
import { createSpotlight } from '../src/overlay/create-spotlight.ts';
import { placeCard } from '../src/overlay/place-card.ts';
import { placeHelp } from '../src/overlay/place-help.ts';
import { loadStrings } from '../src/strings/load-strings.ts';
import { demoViews } from '../test/views.ts';

const query = new URLSearchParams(location.search);
const lang = query.get('lang') ?? 'en';
const dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const theme = query.get('theme');
if (dir === 'rtl') document.documentElement.dir = 'rtl';
if (theme) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `../themes/${theme}.css`;
  document.head.append(link);
}

const root = document.createElement('handrail-root');
document.body.append(root);
root.ui = {
  lang,
  dir,
  langs: query.has('one') ? [lang] : ['en', 'es'],
  strings: await loadStrings(lang),
};
const state = query.get('state') ?? 'point';
root.view = demoViews[state] ?? null;
await root.updateComplete;
if (root.box && root.layer) {
  const target =
    state === 'point' ? document.querySelector(query.get('target') ?? '#people') : null;
  const spotlight = createSpotlight(root.layer);
  placeCard(root.box, target, { dir, onMove: spotlight.move });
}
if (query.has('help')) await showHelp('#people');
root.addEventListener('handrail-action', (event) =>
  console.log(JSON.stringify((event as CustomEvent).detail)),
);
document.documentElement.dataset['ready'] = '';

async function showHelp(selector: string): Promise<void> {
  defineElement('handrail-help', HandrailHelp);
  const target = document.querySelector(selector);
  if (!target) return;
  const help = document.createElement('handrail-help');
  help.ui = root.ui;
  help.help = {
    title: { text: 'Who counts as living with me?' },
    body: [
      { type: 'paragraph', children: ['Count people who eat and sleep at your home most nights.'] },
    ],
    label: 'Number of people in your home',
  };
  root.append(help);
  await help.updateComplete;
  placeHelp(help, target, { dir });
}
