/** What a driver may press without harm. */
import { settle } from '../../probe/settle.ts';
import { isSeen, wordsOf } from './shown-texts.ts';
import { focusedElement, watch } from './watch.ts';

export const PRESSED =
  'button,[role=button],a[href="#"],a[href^="javascript:"],a[href^="#"],a:not([href])[onclick]';
export const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
/** Words of buttons that do something which cannot be taken back. */
const DANGER =
  /delet|remov|log ?out|sign ?out|\bpay|submit|send|confirm|cancel my|unsubscribe|elimin|borrar|cerrar sesi|pagar|enviar|supprim|déconne|payer|envoyer|lösch|entfern|abmeld|bezahl|senden/i;

/** Leads to a part of the same page that scripts put in, as its address says: “#/payments”. */
const ROUTE = 'a[href^="#/"],a[href^="#!/"]';
const LEAVES = /log ?out|sign ?out|delet|cerrar sesi|déconne|abmeld/i;

export function mayBePressed(element: Element): boolean {
  if (!isSeen(element)) return false;
  const danger = element.matches(ROUTE) ? LEAVES : DANGER;
  return !danger.test(allWordsOf(element)) && !isForSending(element);
}

/** A button that is only a picture says in these what it does. */
function allWordsOf(element: Element): string {
  const named = [element, ...element.querySelectorAll('[aria-label],[title],[alt]')];
  const names = named.flatMap((each) =>
    ['aria-label', 'title', 'alt'].map((name) => each.getAttribute(name) ?? ''),
  );
  return [wordsOf(element), ...names].join(' ');
}

function isForSending(element: Element): boolean {
  return element.closest('form') !== null && (element as HTMLButtonElement).type !== 'button';
}

/** Leads to a place of the page that is there already. */
export function isSkipLink(element: Element): boolean {
  const id = /^#(.+)/.exec(element.getAttribute('href') ?? '')?.[1];
  const target = id === undefined ? null : document.getElementById(id);
  return target !== null && isSeen(target);
}

/** Gives it the focus. @returns where to click it if it cannot have the focus. */
export async function focusToPress(element: Element): Promise<{ x: number; y: number } | null> {
  watch();
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  (element as Partial<HTMLElement>).focus?.();
  await settle(document);
  if (focusedElement() === element) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
