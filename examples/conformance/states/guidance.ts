/** Every state of what a citizen meets. */
import { createStage } from '../../../packages/sdk/src/stage.ts';
import { defineElement } from '../../../packages/sdk/src/elements/define-element.ts';
import { HandrailHelp, type HelpText } from '../../../packages/sdk/src/elements/help.ts';
import { placeHelp } from '../../../packages/sdk/src/overlay/place-help.ts';
import { es } from '../../../packages/sdk/src/strings/es.ts';
import type { CardView, Interface, View } from '../../../packages/sdk/src/view.ts';
import { englishUi, need, nextFrame, showView } from '../../../packages/sdk/test/support.ts';
import type { Shown } from '../../../packages/sdk/test/support.ts';
import { demoViews } from '../../../packages/sdk/test/views.ts';
import type { Direction, Opened, State } from './state.ts';

defineElement('handrail-help', HandrailHelp);

const spanishUi: Interface = { ...englishUi, lang: 'es', strings: es };

function setPage(direction: Direction): void {
  document.documentElement.lang = 'en';
  document.documentElement.dir = direction;
  document.title = 'Your household';
  document.body.innerHTML =
    '<main><h1>Your household</h1><p><label for="people">People</label> <input id="people"></p></main>';
}

function view(name: string, change: Partial<CardView> = {}): View {
  return { ...need(demoViews[name], name), ...change } as View;
}

/** As the engine hands over the texts of an English flow where the interface speaks Spanish. */
function inEnglish(what: View): View {
  const mark = <T>(text: T): T => (text ? { ...text, lang: 'en', dir: 'ltr' } : text);
  if (what.kind !== 'card')
    return {
      ...what,
      title: mark(what.title),
      ...('summary' in what ? { summary: mark(what.summary) } : {}),
    };
  return {
    ...what,
    title: mark(what.title),
    bodyLang: 'en',
    targetLabel: mark(what.targetLabel),
    questions: what.questions?.map(mark),
    choices: what.choices?.map(({ value, text }) => ({
      value,
      text: text.lang ? text : mark(text),
    })),
  };
}

/** A view on screen, and what a person did in it since. */
function showing(name: string, what: View, { ui = englishUi, then, isModal }: Options = {}): State {
  return {
    name: `guidance: ${name}`,
    ...(isModal ? { isModal } : {}),
    async open(direction) {
      setPage(direction);
      const shown = await showView(what, { ...ui, dir: direction });
      await then?.(shown);
      await nextFrame();
      return opened(shown.root, () => shown.root.remove());
    },
  };
}

interface Options {
  readonly ui?: Interface;
  readonly isModal?: boolean;
  readonly then?: (shown: Shown) => Promise<void> | void;
}

function opened(root: HTMLElement, close: () => void): Opened {
  return {
    hosts: [root],
    isPage: false,
    heard:
      root.shadowRoot?.querySelector('handrail-survey')?.shadowRoot?.querySelector('form') ??
      need(root.shadowRoot?.querySelector<HTMLElement>('.ui'), '.ui'),
    close,
  };
}

/** A step that stands beside its field, with a ring around it, as the stage places it. */
function atField(name: string, moves: number): State {
  return {
    name: `guidance: ${name}`,
    async open(direction) {
      setPage(direction);
      const stage = createStage({
        document,
        onAction: () => undefined,
        onError: (error) => {
          throw error;
        },
      });
      const element = need(document.querySelector('#people'), 'field');
      const what = view('point');
      stage.show(what, { ...englishUi, dir: direction }, { element, frames: [] });
      await nextFrame();
      const root = need(document.querySelector('handrail-root'), 'root');
      await root.updateComplete;
      const move = (): HTMLElement =>
        need(root.shadowRoot?.querySelector<HTMLElement>('.close'), 'move');
      for (let n = 0; n < moves; n += 1) move().click();
      stage.announce('Step 3 of 8: Count everyone who lives with you.');
      await nextFrame();
      return opened(root, () => stage.stop());
    },
  };
}

function helpText(title: string, body: string, link: string, label: string): HelpText {
  return {
    title: { text: title },
    body: [
      { type: 'paragraph', children: [body] },
      { type: 'paragraph', children: [{ type: 'link', href: '/rules', children: [link] }] },
    ],
    label,
  };
}
const ENGLISH_HELP = helpText(
  'Who counts as living with me?',
  'People who sleep at your home most nights.',
  'Read the rules',
  'Number of people',
);
const SPANISH_HELP = helpText(
  '¿Quién cuenta como alguien que vive conmigo?',
  'Las personas que duermen en su casa la mayoría de las noches.',
  'Lea las reglas',
  'Número de personas',
);

/** How far somebody has got with a help entry; from `asked` on it asks whether it was helpful. */
type HelpStage = 'closed' | 'open' | 'asked' | 'answered';

function helpAtField(name: string, at: HelpStage, ui = englishUi): State {
  return {
    name: `guidance: ${name}`,
    async open(direction) {
      setPage(direction);
      const texts = { ...ui, dir: direction };
      const { root } = await showView(null, texts);
      const help = document.createElement('handrail-help');
      help.ui = texts;
      help.help = ui === spanishUi ? SPANISH_HELP : ENGLISH_HELP;
      if (at === 'asked' || at === 'answered') help.rate = () => undefined;
      root.append(help);
      await help.updateComplete;
      const stop = placeHelp(help, need(document.querySelector('#people'), 'field'));
      const inside = need(help.shadowRoot, 'shadow root');
      if (at !== 'closed') need(inside.querySelector<HTMLElement>('.sign'), 'sign').click();
      await help.updateComplete;
      if (at === 'answered')
        need(inside.querySelector<HTMLElement>('.rating button'), 'yes').click();
      await help.updateComplete;
      await nextFrame();
      return {
        hosts: [root],
        isPage: false,
        heard: need(inside.querySelector<HTMLElement>('div'), 'help'),
        close() {
          stop();
          root.remove();
        },
      };
    },
  };
}

const press =
  (selector: string) =>
  ({ find }: Shown): void =>
    find(selector).click();
const pressInSurvey = async ({ find }: Shown): Promise<void> => {
  await nextFrame();
  const survey = find('handrail-survey').shadowRoot;
  need(survey?.querySelector<HTMLElement>('.send'), 'send').click();
};
const STOP = '.minor button + button';

export const GUIDANCE: readonly State[] = [
  showing('offer', view('offer')),
  showing('offer in Spanish', inEnglish(view('offer')), { ui: spanishUi }),
  showing('set aside: the way back', view('resume')),
  showing('text only, total unknown', view('say')),
  showing('modal text', view('modal'), { isModal: true }),
  atField('step at its field', 0),
  atField('step at its field, moved', 1),
  showing('step in Spanish', inEnglish(view('point')), { ui: spanishUi }),
  showing('last step, done already', view('done')),
  showing('docked: field not found', view('missing')),
  showing('on another page', view('away')),
  showing('waiting', view('wait')),
  showing('long text', view('say', { key: 'long', body: longBody() })),
  showing('question', view('ask')),
  showing('question in Spanish', inEnglish(view('ask')), { ui: spanishUi }),
  showing('question, answered before', view('ask', { chosen: 'landlord' })),
  showing('question without an answer: error', view('ask'), { then: press('.main .primary') }),
  showing('before stopping', view('point'), { then: press(STOP) }),
  showing('before stopping, in Spanish', inEnglish(view('point')), {
    ui: spanishUi,
    then: press(STOP),
  }),
  showing('survey', view('survey')),
  showing('survey in Spanish', inEnglish(view('survey')), { ui: spanishUi }),
  showing('survey without an answer: error', view('survey'), { then: pressInSurvey }),
  helpAtField('field help, closed', 'closed'),
  helpAtField('field help, open', 'open'),
  helpAtField('field help, asking whether it helped', 'asked'),
  helpAtField('field help, asking, in Spanish', 'asked', spanishUi),
  helpAtField('field help, answered', 'answered'),
];

/** More than fits on a small screen, so that the card has to scroll. */
function longBody(): CardView['body'] {
  return [1, 2, 3, 4, 5, 6].map((n) => ({
    type: 'paragraph',
    children: [
      `Part ${n}. Write the name as it stands in your passport, with all first names and the middle name. `,
      'If it has changed since, write the name that you have now.',
    ],
  }));
}
