import { render, type TemplateResult } from 'lit/html.js';
import { panelStyles } from './styles.ts';
import { keepUsable } from './top-layer.ts';

/** Our one element in the page, and what stands in its shadow root. */
export interface Host {
  readonly element: HTMLElement;
  /** Where marks are drawn: the whole window, out of reach for screen readers. */
  readonly layer: HTMLElement;
  readonly panel: HTMLElement;
  draw(template: TemplateResult): void;
  remove(): void;
}

/**
 * What happens in the panel is none of the portal's business: its menus stay open, its shortcuts
 * silent. Without `keypress`: Firefox presses a button only once that has gone all the way.
 */
const KEPT_IN = [
  ...['keydown', 'keyup', 'focusin', 'focusout', 'input', 'change', 'submit', 'click'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'],
];

/**
 * Puts the panel's element beside the body, in the top layer. It is no registered custom element, so
 * that nothing is left once it is removed.
 */
export function createHost(document: Document, dir: 'ltr' | 'rtl'): Host {
  const element = document.createElement('handrail-checks-panel');
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.setAttribute('aria-hidden', 'true');
  const panel = document.createElement('section');
  panel.className = 'panel';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', 'title');
  panel.lang = 'en';
  panel.dir = dir;
  layer.dir = 'ltr';
  root.append(layer, panel);
  const keep = (event: Event): void => event.stopPropagation();
  for (const type of KEPT_IN) element.addEventListener(type, keep);
  document.documentElement.append(element);
  const release = keepUsable(element);
  return {
    element,
    layer,
    panel,
    draw: (template) => void render(template, panel),
    remove() {
      release();
      element.remove();
    },
  };
}
