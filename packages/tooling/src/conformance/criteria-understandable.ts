import {
  BRIDGE,
  DASHBOARD,
  GUIDE,
  HEARD,
  KEYBOARD,
  PANEL_USE,
  READER,
  ROOT,
  RULES,
  SURVEY,
  TYPING,
  type Statements,
} from './criterion.ts';

export const UNDERSTANDABLE: Statements = {
  '3.1.1': {
    term: 'supports',
    does: 'The dashboard says its language, and says it anew when another is chosen. Guidance and panel say theirs on their own elements.',
    tests: RULES,
  },
  '3.1.2': {
    term: 'partially-supports',
    does: 'Titles, texts, labels, answers and questions of a flow that is not in the language of the interface say so; so do the names of languages.',
    open: 'A question of a survey that is translated in part is marked as a whole, by the language of its text. The panel speaks English alone, and quotes portals of every language without saying which.',
    tests: [...RULES, GUIDE, ROOT],
  },
  '3.2.1': {
    term: 'supports',
    does: 'Nothing happens because something gets the focus.',
    tests: [...KEYBOARD, BRIDGE, ROOT],
  },
  '3.2.2': {
    term: 'supports',
    does: 'Choosing an answer, a date or a language does nothing until a button is pressed. In the panel a list changes what the panel shows, below it. While somebody types in the portal no step moves on.',
    tests: [TYPING, ROOT, DASHBOARD],
  },
  '3.2.3': {
    term: 'supports',
    does: 'Buttons of a step stand in the same order in every step, and so do the parts of the dashboard.',
    tests: HEARD,
  },
  '3.2.4': {
    term: 'supports',
    does: 'What does the same is called the same: the words come from one list for each language.',
    tests: HEARD,
  },
  '3.2.6': {
    term: 'not-evaluated',
    does: 'Help stands beside the field that it is for, and closing always at the same place in the card.',
    open: 'The card itself stands beside its field, and so at many places of a page. Whether portals keep their own help in place is theirs.',
    tests: [],
  },
  '3.3.1': {
    term: 'supports',
    does: 'A missing answer is said in words, tied to its question, and gets the focus.',
    tests: [ROOT, SURVEY, ...HEARD, PANEL_USE],
  },
  '3.3.2': {
    term: 'supports',
    does: 'Every field has a label; what may be left out, and in the panel what must not, says so.',
    tests: [...RULES, ...HEARD],
  },
  '3.3.3': {
    term: 'partially-supports',
    does: 'Each message says what to do: "Choose one answer.", "Check it and enter it again."',
    open: 'In the panel’s form the message about a missing reason is tied to the field for the name, too.',
    tests: [ROOT, SURVEY, ...HEARD],
  },
  '3.3.4': {
    term: 'not-applicable',
    does: 'Handrail sends no form of the portal. Stopping the help is asked once more.',
    tests: [ROOT],
  },
  '3.3.7': {
    term: 'supports',
    does: 'An answer that was given is marked when its question comes again.',
    tests: [ROOT, ...RULES],
  },
  '3.3.8': {
    term: 'supports',
    does: 'Guidance and panel know no login. The token of the dashboard can be pasted and filled in by a password manager.',
    tests: RULES,
  },
  '4.1.2': {
    term: 'supports',
    does: 'Native buttons, links, fields and dialogs; what opens says so, what is wrong says so.',
    tests: [...RULES, ...HEARD, READER],
  },
  '4.1.3': {
    term: 'supports',
    does: 'One polite live region says each step once and is never replaced; loading, findings and errors are said as well.',
    open: 'A test reads the region; no ear has heard it.',
    tests: [BRIDGE, ...HEARD, PANEL_USE],
  },
};
