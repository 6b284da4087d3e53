/**
 * Loaded before a page's own scripts, on a test server or by the command line: records what listens
 * where, for rules about keyboard and pointer. An entry point: it takes effect when it is loaded.
 */
import { recordListeners } from './listeners.ts';
import { keepListeners } from './kept-listeners.ts';

keepListeners(window, recordListeners(window).listeners);
