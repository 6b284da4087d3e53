/**
 * Shows one state of the guidance, named in the address: `?state=point&lang=es&dir=rtl&theme=uswds`.
 * For looking at; not shipped.
 */
import '../src/define.ts';
import { createSpotlight } from '../src/overlay/create-spotlight.ts';
import { placeCard } from '../src/overlay/place-card.ts';
import { loadStrings } from '../src/strings/load-strings.ts';
import { demoViews } from './views.ts';

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
root.addEventListener('handrail-action', (event) =>
  console.log(JSON.stringify((event as CustomEvent).detail)),
);
document.documentElement.dataset['ready'] = '';
