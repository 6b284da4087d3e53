/** Changes that people make to every page: wider text spacing (WCAG 1.4.12), text at 200 % (1.4.4). */
import { elementsIn } from './parts.ts';

const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** Wherever our texts are, shadow roots included. @returns what takes it back */
export function spaceText(hosts: readonly Element[]): () => void {
  return addSheet(hosts, SPACING, SPACING);
}

/** As where the browser's own text size is set to 32 px, on which all our lengths rest. */
export function doubleText(hosts: readonly Element[]): () => void {
  return addSheet(hosts, ':host{font-size:32px!important}', 'html{font-size:200%!important}');
}

function addSheet(hosts: readonly Element[], inShadow: string, inPage: string): () => void {
  const roots = elementsIn(hosts).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const before = roots.map((root) => [root, root.adoptedStyleSheets] as const);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inShadow);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const style = document.createElement('style');
  style.textContent = inPage;
  document.head.append(style);
  window.dispatchEvent(new Event('resize'));
  return () => {
    style.remove();
    for (const [root, sheets] of before) root.adoptedStyleSheets = sheets;
  };
}
