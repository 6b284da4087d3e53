/** The build makes a file of its own of this: axe-core is large, and only staff need it. */
export { default as axe } from 'axe-core';
