import {
  HEARD,
  HELP,
  KEYBOARD,
  LOOKS,
  PANEL,
  READER,
  ROOT,
  RULES,
  SETTINGS,
  THEMES,
  type Statements,
} from './criterion.ts';

const NO_MEDIA = 'There is neither sound nor film.';

export const PERCEIVABLE: Statements = {
  '1.1.1': {
    term: 'supports',
    does: 'Icons are hidden from assistive technology and their buttons have names; the chart of the dashboard has a text that leads to the table with the same figures.',
    tests: [...RULES, ...HEARD],
  },
  '1.2.1': { term: 'not-applicable', does: NO_MEDIA, tests: [] },
  '1.2.2': { term: 'not-applicable', does: NO_MEDIA, tests: [] },
  '1.2.3': { term: 'not-applicable', does: NO_MEDIA, tests: [] },
  '1.2.4': { term: 'not-applicable', does: NO_MEDIA, tests: [] },
  '1.2.5': { term: 'not-applicable', does: NO_MEDIA, tests: [] },
  '1.3.1': {
    term: 'supports',
    does: 'Steps are dialogs named by their heading, questions are groups named by their text, tables have captions and headers, errors are tied to their question.',
    tests: [...RULES, ...HEARD, READER],
  },
  '1.3.2': {
    term: 'supports',
    does: 'The order of the page is the order that is seen, in both directions of writing.',
    tests: [...KEYBOARD, ...HEARD, ...SETTINGS],
  },
  '1.3.3': {
    term: 'supports',
    does: 'A step names its field in words ("Look for: ..."); none of our own texts says "on the right" or "the round one".',
    open: 'What the authors of flows write is theirs; nobody but an author can hold it to this.',
    tests: [...HEARD, READER],
  },
  '1.3.4': {
    term: 'not-evaluated',
    does: 'Nothing asks which way a screen is turned. Narrow and low windows are tried.',
    open: 'No device was turned.',
    tests: [LOOKS],
  },
  '1.3.5': {
    term: 'not-applicable',
    does: 'No field asks for data about the person who fills it in. The token of the dashboard and the name in the panel say what they are.',
    tests: RULES,
  },
  '1.4.1': {
    term: 'not-evaluated',
    does: 'Errors, levels of findings and chosen answers have a word or a shape besides their colour; links are underlined. Lines of charts differ by dashes and marks, and what is hidden is hatched.',
    open: 'No program decides this as a whole. Forced colours, in which a state must show without its colour, are tried in Chromium.',
    tests: [...SETTINGS, ROOT],
  },
  '1.4.2': { term: 'not-applicable', does: NO_MEDIA, tests: [] },
  '1.4.3': {
    term: 'not-evaluated',
    does: 'Colours of our own in a shadow root; three themes.',
    open: 'Light colours are measured in three engines, dark ones in Chromium alone. A theme of an agency is measured by the agency.',
    tests: [...RULES, THEMES],
  },
  '1.4.4': {
    term: 'supports',
    does: 'All lengths rest on the text size that the person chose in the browser; at 200 % nothing is cut off.',
    tests: SETTINGS,
  },
  '1.4.5': { term: 'supports', does: 'No text is an image.', tests: RULES },
  '1.4.10': {
    term: 'not-evaluated',
    does: 'At 320 px nothing is scrolled sideways but tables, in a region that the keyboard reaches.',
    open: 'Tried in Chromium and Firefox; the driver of WebKitGTK cannot make a window narrow.',
    tests: [...SETTINGS, LOOKS, PANEL],
  },
  '1.4.11': {
    term: 'not-evaluated',
    does: 'Edges, the focus and the ring around a field have 3 to 1 in every theme; the ring has two colours, one of which shows on any portal.',
    open: 'Edges are measured by their colours, not in pictures of every state; dark and forced colours in Chromium alone.',
    tests: [THEMES, ...SETTINGS],
  },
  '1.4.12': {
    term: 'not-evaluated',
    does: 'With spaced text nothing is cut off, at 320 px, in both directions of writing.',
    open: 'Tried in Chromium and Firefox; the driver of WebKitGTK cannot make a window narrow.',
    tests: [...SETTINGS, PANEL],
  },
  '1.4.13': {
    term: 'supports',
    does: 'Nothing appears under the pointer or with the focus. Help opens on request, stays, and closes with Escape.',
    tests: [HELP],
  },
};
