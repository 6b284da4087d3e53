const BUTTONS = '[type=submit],[type=button],[type=image],[type=reset]';
/** What people fill in. */
export const FIELD = `input:not(${BUTTONS}),select,textarea`;
/** What may send a form; a link that leads elsewhere leaves it. */
export const SENDER = `button,[role=button],[href^=javascript],${BUTTONS}`;
/** What promises to do something. */
export const CONTROL = `a[href],summary,[onclick],[role=link],[role=tab],[role^=menu],${SENDER}`;
/**
 * What does nothing, or something that is not to be seen in this window: a link that leads elsewhere
 * may start a download or a mail.
 */
export const ELSEWHERE = '[aria-disabled=true],[target],[href]:not([href^="#"],[href^=javascript])';
/** Clicked often in one place as a matter of course. */
export const STEPPER = `${FIELD},label,[aria-valuenow]`;
/** Whether a node belongs to what Handrail puts on the page. */
export const isOurs = (node: Pick<Node, 'nodeName'>): boolean => /^HANDRAIL-/.test(node.nodeName);
