import type { View } from '../src/view.ts';

const card = {
  kind: 'card',
  body: [],
  canBack: true,
  alreadyDone: false,
  docked: false,
  modal: false,
  last: false,
} as const;
const text = (value: string): { text: string } => ({ text: value });

/** Every state of the interface, by name. Used by the demo page and by the tests. */
export const demoViews: Readonly<Record<string, View>> = {
  offer: {
    kind: 'offer',
    key: 'offer',
    title: text('Apply for winter heating help'),
    summary: text('We show you what to write, one question at a time.'),
    minutes: 15,
  },
  resume: { kind: 'resume', key: 'resume', title: text('Apply for winter heating help') },
  say: {
    ...card,
    key: 'say',
    type: 'say',
    title: text('We can help you with this form'),
    canBack: false,
    progress: { current: 1 },
    body: [
      { type: 'paragraph', children: ['It takes about 15 minutes. You need:'] },
      {
        type: 'list',
        items: [
          ['a heating bill'],
          [{ type: 'bold', children: ['your pay slips'] }, ' for last month'],
        ],
      },
      {
        type: 'paragraph',
        children: [
          'Ask for ',
          {
            type: 'link',
            href: 'https://forms.riverbend.example/letter.pdf',
            children: ['the letter form (PDF)'],
          },
          '. We do not see or keep what you type.',
        ],
      },
    ],
  },
  point: {
    ...card,
    key: 'point',
    type: 'point',
    title: text('Count everyone who lives with you'),
    targetLabel: text('Number of people in your home'),
    progress: { current: 3, total: 8 },
    body: [
      {
        type: 'paragraph',
        children: [
          'Count yourself. Count babies too. The form calls this ',
          { type: 'lang', lang: 'en', children: ['No. of persons in HH'] },
          '.',
        ],
      },
    ],
  },
  done: {
    ...card,
    key: 'done',
    type: 'point',
    title: text('Enter your pay before tax'),
    targetLabel: text('Money you get each month'),
    progress: { current: 4, total: 8 },
    alreadyDone: true,
    last: true,
  },
  missing: {
    ...card,
    key: 'missing',
    type: 'point',
    title: text('Enter your pay before tax'),
    targetLabel: text('Money you get each month'),
    progress: { current: 4, total: 8 },
    body: [{ type: 'paragraph', children: ['Use your pay slips. If you have no pay, enter 0.'] }],
    docked: true,
  },
  ask: {
    ...card,
    key: 'ask',
    type: 'ask',
    title: text('Who pays your heating bill?'),
    progress: { current: 2, total: 8 },
    choices: [
      { value: 'me', text: text('I do') },
      { value: 'landlord', text: text('It is part of my rent') },
      { value: 'unsure', text: { text: 'No estoy seguro', lang: 'es' } },
    ],
  },
  away: {
    ...card,
    key: 'away',
    type: 'away',
    title: text('Enter your pay before tax'),
    targetLabel: text('Your income'),
    open: '/benefits/Apply.aspx',
  },
  wait: {
    ...card,
    key: 'wait',
    type: 'wait',
    title: text('Now choose Next on the form'),
    progress: { current: 5, total: 8 },
    body: [{ type: 'paragraph', children: ['We will carry on when the income page opens.'] }],
  },
  modal: {
    ...card,
    key: 'modal',
    type: 'say',
    title: text('You need a letter from your landlord'),
    modal: true,
    progress: { current: 2, total: 8 },
    body: [
      { type: 'paragraph', children: ['Ask for a letter that says heat is part of the rent.'] },
    ],
  },
  survey: {
    ...card,
    key: 'survey',
    type: 'survey',
    title: text('How was this help?'),
    canBack: false,
    last: true,
    questions: [
      {
        id: 'ease',
        kind: 'scale',
        text: 'How easy was it to fill in the form?',
        low: 'Very hard',
        high: 'Very easy',
        points: 5,
      },
      {
        id: 'again',
        kind: 'choice',
        text: 'Would you use this help again?',
        choices: [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ],
        optional: true,
      },
      { id: 'why', kind: 'text', text: 'What was hard?', optional: true },
    ],
  },
};
