/** The build makes a file of its own of this: axe-core is large, and only staff need it. */
import axe from 'axe-core';

// axe puts itself into the window too, where the page may have a copy of its own.
if (Reflect.get(window, 'axe') === axe) Reflect.deleteProperty(window, 'axe');

export { axe };
