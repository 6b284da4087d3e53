/*
 * jQuery 1.12 asks old Internet Explorer's question by writing an onfocusin attribute, which a
 * strict CSP reports on every page. With this property it does not ask: every browser has focusin.
 */
window.onfocusin = null;
