import { controlsIn, describeElement } from './parts.ts';

/** WCAG 2.5.8 asks for 24 by 24 CSS pixels. Its exception for crowded places is not made use of. */
const LEAST = 24;

/** Controls that are too small to hit. A link within a sentence is as high as its line (inline). */
export function tooSmall(hosts: readonly Element[]): string[] {
  return controlsIn(hosts)
    .filter((each) => !isInSentence(each))
    .flatMap((each) => {
      const { width, height } = targetOf(each).getBoundingClientRect();
      return Math.min(width, height) < LEAST - 0.5
        ? [`${Math.round(width)} × ${Math.round(height)} px: ${describeElement(each)}`]
        : [];
    });
}

/** A label around a box or circle takes the click, too. */
function targetOf(control: HTMLElement): Element {
  return control.matches('[type=radio], [type=checkbox]')
    ? (control.closest('label') ?? control)
    : control;
}

function isInSentence(control: HTMLElement): boolean {
  if (control.localName !== 'a' || getComputedStyle(control).display !== 'inline') return false;
  const around = control.closest('p, li, dd')?.textContent.trim() ?? '';
  return around.length > control.textContent.trim().length + 3;
}
