import {
  BRIDGE,
  HEARD,
  HELP,
  JOURNEY,
  KEYBOARD,
  LOOKS,
  PANEL,
  PANEL_USE,
  PLACING,
  ROOT,
  RULES,
  SETTINGS,
  TYPING,
  type Statements,
} from './criterion.ts';

export const OPERABLE: Statements = {
  '2.1.1': {
    term: 'supports',
    does: 'Everything can be reached and used by keys, in every state; the panel is moved by arrow keys.',
    tests: [...KEYBOARD, ROOT, PANEL_USE, JOURNEY],
  },
  '2.1.2': {
    term: 'supports',
    does: 'Tab leads in and out of everything but the one modal step, which Escape closes. One key leads into the card and back.',
    tests: [...KEYBOARD, BRIDGE, ROOT],
  },
  '2.1.4': {
    term: 'supports',
    does: 'No single letter is a shortcut. F6, or another key that an agency chooses, moves the focus; all other keys are left alone.',
    tests: [BRIDGE, TYPING],
  },
  '2.2.1': {
    term: 'not-evaluated',
    does: 'No text goes away by itself. Only a step that waits for something may have a limit, which its author sets.',
    open: 'Such a limit cannot be lengthened by the person; what follows it is again a step without one.',
    tests: [],
  },
  '2.2.2': {
    term: 'supports',
    does: 'Nothing moves, blinks, fades or scrolls by itself.',
    tests: SETTINGS,
  },
  '2.3.1': { term: 'supports', does: 'Nothing flashes or is animated.', tests: SETTINGS },
  '2.4.1': {
    term: 'not-evaluated',
    does: 'A step is a dialog, an offer a region, both under headings, and one key leads in and out. The dashboard has landmarks and headings, and little before its content; it has no skip link.',
    open: 'Whether that is enough for everybody, people have to say.',
    tests: [...HEARD, BRIDGE],
  },
  '2.4.2': {
    term: 'supports',
    does: 'The dashboard names each page by its flow. Guidance and panel leave the title of the portal alone.',
    tests: RULES,
  },
  '2.4.3': {
    term: 'supports',
    does: 'The focus stays in the portal when a step appears, follows the reading order in what is ours, and returns to where it was.',
    tests: [...KEYBOARD, BRIDGE, ROOT, PANEL_USE],
  },
  '2.4.4': {
    term: 'supports',
    does: 'Links of ours say where they lead, and when they open a tab.',
    open: 'Links in the texts of flows are their authors’.',
    tests: [...RULES, ROOT],
  },
  '2.4.5': {
    term: 'not-evaluated',
    does: 'The dashboard is a list of flows and a page for each, to which the list and an address lead.',
    open: 'Whether the list counts as a second way is for a person to say.',
    tests: [],
  },
  '2.4.6': {
    term: 'not-evaluated',
    does: 'Every step, question, table and group has a heading or a label.',
    open: 'That they describe what follows is for a person to say.',
    tests: [...RULES, ...HEARD],
  },
  '2.4.7': {
    term: 'partially-supports',
    does: 'Whatever has the focus gets an outline of 3 px, in every state.',
    open: 'In WebKit the panel’s field for a date lacks the outline; only the part of the date that has the focus is marked, by the browser. With forced colours this is tried in Chromium alone.',
    tests: KEYBOARD,
  },
  '2.4.11': {
    term: 'partially-supports',
    does: 'The card moves away from what gets the focus in the portal; within the card a control is scrolled into view.',
    open: 'Tried at 320 × 256, 320 × 568 and 1280 × 800. The panel for staff stays where it is until it is moved or minimised, and may cover what has the focus.',
    tests: [PLACING, LOOKS],
  },
  '2.5.1': {
    term: 'supports',
    does: 'Nothing needs a gesture: every action is a press of one button.',
    tests: [...KEYBOARD, PANEL_USE],
  },
  '2.5.2': {
    term: 'not-evaluated',
    does: 'Buttons act when they are released, as the browser does it. Help closes when something else is pressed, which changes nothing.',
    open: 'No test presses and slides away.',
    tests: [HELP],
  },
  '2.5.3': {
    term: 'supports',
    does: 'Names begin with the text that is seen; buttons that show a sign only have a text as their name.',
    tests: [...RULES, ...HEARD],
  },
  '2.5.4': { term: 'not-applicable', does: 'Nothing reacts to motion of the device.', tests: [] },
  '2.5.7': {
    term: 'supports',
    does: 'The card is moved by a button. The panel can be dragged, and is moved by a button and by arrow keys as well.',
    tests: [ROOT, PANEL_USE],
  },
  '2.5.8': {
    term: 'supports',
    does: 'Every control is 24 px high and wide at least, main ones 44 px; links within a sentence are as high as their line.',
    tests: [...SETTINGS, PANEL],
  },
};
