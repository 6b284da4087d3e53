import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit';
import type { Action, Interface } from '../view.ts';

function nameOf(lang: string): string {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return lang;
  }
}

/**
 * A button for each other language, in that language: who needs it cannot read this one. Buttons
 * rather than a select, so that arrow keys never change the language by surprise (WCAG 3.2.2).
 */
export function renderLanguages(
  ui: Interface,
  act: (action: Action) => void,
): TemplateResult | typeof nothing {
  const others = ui.langs.filter((lang) => lang !== ui.lang);
  if (!others.length) return nothing;
  return html`<div class="langs" role="group" aria-label=${ui.strings.language}>
    ${others.map(
      (lang) =>
        html`<button class="small" lang=${lang} @click=${() => act({ type: 'language', lang })}>
          ${nameOf(lang)}
        </button>`,
    )}
  </div>`;
}
