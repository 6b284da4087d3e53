/** Registers the elements. The only module of this package that does something when imported. */
import { defineElement } from './elements/define-element.ts';
import { HandrailRoot } from './elements/handrail-root.ts';

defineElement('handrail-root', HandrailRoot);
