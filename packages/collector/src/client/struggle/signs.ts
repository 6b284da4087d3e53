/** What is read of events; each member is there on some of them. */
export interface PageEvent extends Event {
  readonly clientX: number;
  readonly clientY: number;
  readonly detail: number;
  readonly inputType?: string;
  readonly navigationType?: string;
  readonly persisted?: boolean;
}

/** A click is what signals are about; all others are also answers of the page to a click. */
export const TYPES =
  'pointerdown click focusin input invalid submit scroll selectionchange blur hashchange error unhandledrejection popstate pageshow pagehide'.split(
    ' ',
  );

const BUTTONS = '[type=submit],[type=button],[type=image],[type=reset]';
/** What people fill in. */
export const FIELD = `input:not(${BUTTONS},[type=hidden]),select,textarea`;
/** A choice may send the page off by itself. */
export const CHOICE = 'select,[type=radio],[type=checkbox]';
/** What may send a form; a link that leads elsewhere leaves it. */
export const SENDER = `button,[role=button],[href^=javascript],${BUTTONS}`;
/** What promises to do something. */
export const CONTROL = `a[href],summary,[onclick],[role=link],[role=tab],[role^=menu],${SENDER}`;
/** What does nothing, or something that is not to be seen in this window. */
export const ELSEWHERE = ':disabled,[aria-disabled=true],[target],[download]';
/** Clicked often in one place as a matter of course. */
export const STEPPER = `${FIELD},label,option,[role=slider],[role=spinbutton],[role=grid] *`;
/** "+", "−", ">>": it counts up, or turns pages. */
export const STEPS = /^\P{L}{1,3}$/u;

/** Whether a node belongs to what Handrail puts on the page. */
export const isOurs = ({ nodeName }: Pick<Node, 'nodeName'>): boolean =>
  /^HANDRAIL-/.test(nodeName);
