import type { Block, Inline } from '@handrail/flow';
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit';
import type { Interface, Localized } from '../view.ts';

type Rendered = TemplateResult | string | typeof nothing;

/** A text, marked with its language only where that differs from the interface's. */
export function renderLocalized(text: Localized): Rendered {
  if (text.lang === undefined && text.dir === undefined) return text.text;
  return html`<span lang=${text.lang ?? nothing} dir=${text.dir ?? nothing}>${text.text}</span>`;
}

/** The blocks of a body. A tree in, nodes out: no text ever becomes markup. */
export function renderBlocks(blocks: readonly Block[], ui: Interface): TemplateResult[] {
  return blocks.map((block) =>
    block.type === 'list'
      ? html`<ul>
          ${block.items.map((item) => html`<li>${renderInlines(item, ui)}</li>`)}
        </ul>`
      : html`<p>${renderInlines(block.children, ui)}</p>`,
  );
}

function renderInlines(parts: readonly Inline[], ui: Interface): Rendered[] {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    // The engine replaces facts with their value before it shows a step.
    if (part.type === 'fact') return nothing;
    const children = renderInlines(part.children, ui);
    if (part.type === 'bold') return html`<strong>${children}</strong>`;
    if (part.type === 'lang') return html`<span lang=${part.lang}>${children}</span>`;
    return renderLink(part.href, children, ui);
  });
}

/**
 * A link, or only its text where the address is one that a text must not lead to (`javascript:`,
 * `data:`). Other sites open beside the form, so that nothing typed there is lost, and say so.
 */
export function renderLink(href: string, children: unknown, ui: Interface): TemplateResult {
  const url = parse(href);
  if (!url || !/^(https?|tel|mailto):$/.test(url.protocol)) return html`${children}`;
  if (!url.protocol.startsWith('http') || url.origin === location.origin)
    return html`<a href=${href}>${children}</a>`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${children} ${ui.strings.newTab}</a
  >`;
}

function parse(href: string): URL | null {
  try {
    return new URL(href, document.baseURI);
  } catch {
    return null;
  }
}
