import { describe, expect, it } from 'vitest';
import type { Flow, Snapshot, Step, TargetReading } from '@handrail/flow';
import { en } from '../strings/en.ts';
import type { CardView, Interface, View } from '../view.ts';
import { createGuide, type Guide, type GuideOptions } from './guide.ts';
import * as Rules from './go-on.ts';
import { loadRun } from './load-run.ts';
import type { EventInput, Library, Watcher } from './ports.ts';

const ui: Interface = { lang: 'en', dir: 'ltr', langs: ['en', 'es'], strings: en };

function libraryOf(steps: readonly (Partial<Step> & { id: string })[], lang = 'en'): Library {
  const root: Flow = {
    handrail: '1.0',
    id: 'test',
    version: 3,
    lang: 'en',
    meta: { title: 'Test', minutes: 5 },
    pages: { p: { label: 'Page P', path: ['/p'], open: '/p' } },
    targets: { t: { label: 'Field T', find: [{ by: 'css', css: '#t' }] } },
    links: ['ok.example'],
    steps: steps.map((step) => ({ type: 'say', title: `Title ${step.id}`, ...step }) as Step),
  };
  const text = (value: string) => ({ src: '00000000', text: value, state: 'final' as const });
  const es = {
    handrail: '1.0',
    flow: 'test',
    lang: 'es',
    strings: { 'a.title': text('Título a') },
  };
  return {
    root,
    flows: { test: root },
    strings: { test: lang === 'es' ? es : undefined },
    lang,
    base: 'https://portal.example/',
  };
}

const missing: TargetReading = {
  found: false,
  rank: -1,
  reason: 'none',
  states: {
    present: false,
    visible: false,
    enabled: null,
    filled: null,
    checked: null,
    invalid: null,
  },
};

/** A world of fakes: what is shown, said, sent and stored can be looked at. */
function createWorld(library: Library) {
  const world = {
    page: null as string | null,
    isLoading: false,
    view: null as View | null,
    said: [] as string[],
    sent: [] as EventInput[],
    stored: null as unknown,
    errors: [] as unknown[],
    ended: '' as string | undefined,
    now: Date.UTC(2026, 5, 1, 12),
    timers: [] as { ms: number; run: () => void }[],
    watcher: null as Watcher | null,
    sink: (event: EventInput): void => void world.sent.push(event),
    show: (view: View): void => void (world.view = view),
    begin: (resume = false): Guide =>
      createGuide(options, resume ? loadRun(world.stored, library) : null),
    /** As on a first visit: the rules come later, if they come. */
    beginWithoutRules: (loadRules: () => Promise<typeof Rules>): Guide =>
      createGuide({ ...options, rules: undefined, loadRules }, null),
    runTimers(ms: number): void {
      const due = world.timers.filter((timer) => timer.ms === ms);
      world.timers = world.timers.filter((timer) => timer.ms !== ms);
      for (const { run } of due) run();
    },
    card: (): CardView => {
      if (world.view?.kind !== 'card') throw new Error(`no card but ${String(world.view?.kind)}`);
      return world.view;
    },
    kinds: (): string[] => world.sent.map(({ kind }) => kind),
  };
  const options: GuideOptions = {
    library,
    ui,
    page: {
      snapshot: (): Snapshot => ({ page: () => world.page, target: () => missing, hostFacts: {} }),
      find: () => null,
      isLoading: () => world.isLoading,
      watch: (watcher) => {
        world.watcher = watcher;
        return () => (world.watcher = null);
      },
    },
    stage: {
      show: (view) => world.show(view),
      hide: () => (world.view = null),
      announce: (text) => world.said.push(text),
    },
    clock: {
      now: () => world.now,
      after(ms, _visible, run) {
        const timer = { ms, run };
        world.timers.push(timer);
        return () => (world.timers = world.timers.filter((each) => each !== timer));
      },
    },
    store: {
      load: () => world.stored,
      save: (value) => (world.stored = structuredClone(value)),
      clear: () => (world.stored = null),
    },
    sink: (event) => world.sink(event),
    hostFacts: () => ({}),
    onEnd: ({ end }) => (world.ended = end),
    onError: (error) => world.errors.push(error),
    rules: Rules,
    loadRules: () => Promise.resolve(Rules),
  };
  return world;
}

describe('createGuide', () => {
  it('offers, then shows the first step, says it once and counts it once', () => {
    const world = createWorld(libraryOf([{ id: 'a', body: 'Hello **you**.' }, { id: 'b' }]));
    const guide = world.begin();
    guide.dispatch({ type: 'START', offer: true });
    expect(world.view).toMatchObject({ kind: 'offer', title: { text: 'Test' }, minutes: 5 });
    guide.act({ type: 'accept' });
    expect(world.card()).toMatchObject({
      title: { text: 'Title a' },
      progress: { current: 1, total: 2 },
    });
    expect(world.said).toEqual(['Step 1 of 2: Title a. Hello you.']);
    expect(world.kinds()).toEqual(['flow.offered', 'flow.started', 'step.reached']);
    world.watcher?.onChange();
    expect(world.said).toHaveLength(1);
  });

  it('ends a heading with a full stop only where it has no mark of its own', () => {
    const world = createWorld(libraryOf([{ id: 'a', title: 'How was it?' }]));
    world.begin().dispatch({ type: 'START' });
    expect(world.said).toEqual(['How was it?']);
  });

  it('sends ids, the first day and spans, and nothing else', () => {
    const world = createWorld(libraryOf([{ id: 'a' }, { id: 'b' }]));
    const guide = world.begin();
    guide.dispatch({ type: 'START' });
    world.now += 4200;
    guide.act({ type: 'next' });
    expect(world.sent.slice(-2)).toEqual([
      {
        kind: 'step.done',
        step: 'a',
        ms: 4200,
        flow: 'test',
        version: 3,
        lang: 'en',
        day: '2026-06-01',
      },
      {
        kind: 'step.reached',
        step: 'b',
        from: 'a',
        position: 2,
        ms: 4200,
        flow: 'test',
        version: 3,
        lang: 'en',
        day: '2026-06-01',
      },
    ]);
  });

  it('stores the run after each event and goes on from it on the next page', () => {
    const world = createWorld(libraryOf([{ id: 'a' }, { id: 'b' }]));
    world.begin().dispatch({ type: 'START' });
    world.begin(true).act({ type: 'next' });
    const again = world.begin(true);
    again.dispatch({ type: 'CHANGE', loaded: true });
    expect(world.card().title.text).toBe('Title b');
    again.act({ type: 'next' });
    expect([world.ended, world.stored, world.view]).toEqual(['completed', null, null]);
  });

  it('forgets an answer that was only for its page', () => {
    const choices = [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
    ];
    const world = createWorld(
      libraryOf([{ id: 'a', type: 'ask', choices, keep: 'page' }, { id: 'b' }]),
    );
    const guide = world.begin();
    guide.dispatch({ type: 'START' });
    guide.act({ type: 'answer', value: 'yes' });
    expect(JSON.stringify(world.stored)).not.toContain('yes');
  });

  it('sets a run aside and takes it up again', () => {
    const world = createWorld(libraryOf([{ id: 'a' }]));
    const guide = world.begin();
    guide.dispatch({ type: 'START' });
    guide.act({ type: 'later' });
    expect(world.view?.kind).toBe('resume');
    guide.act({ type: 'resume' });
    expect(world.card().title.text).toBe('Title a');
  });

  it('names the page of a step that belongs elsewhere, with its link', () => {
    const world = createWorld(libraryOf([{ id: 'a', page: 'p' }]));
    world.begin().dispatch({ type: 'START' });
    expect(world.card()).toMatchObject({
      type: 'away',
      targetLabel: { text: 'Page P' },
      open: '/p',
    });
  });

  it('says which language labels and questions are in, where that is not the language of the interface', () => {
    const scale = { id: 'ease', kind: 'scale' as const, text: 'Facile ?', low: 'non', high: 'oui' };
    const library = libraryOf([
      { id: 'a', type: 'point', target: 't' },
      { id: 'b', type: 'survey', questions: [{ ...scale, points: 5 }] },
    ]);
    const root: Flow = { ...library.root, lang: 'fr' };
    const world = createWorld({ ...library, root, flows: { test: root }, lang: 'fr' });
    const guide = world.begin();
    guide.dispatch({ type: 'START' });
    expect(world.card().targetLabel).toEqual({ text: 'Field T', lang: 'fr', dir: 'ltr' });
    guide.act({ type: 'next' });
    expect(world.card().questions).toMatchObject([{ text: 'Facile ?', lang: 'fr', dir: 'ltr' }]);
  });

  it('runs a step timer and drops it when the step is left', () => {
    const world = createWorld(
      libraryOf([{ id: 'a', type: 'point', page: 'p', target: 't' }, { id: 'b' }]),
    );
    world.page = 'p';
    const guide = world.begin();
    guide.dispatch({ type: 'START' });
    expect(world.timers.map(({ ms }) => ms)).toEqual([3000]);
    expect(world.card().docked).toBe(false);
    world.timers[0]?.run();
    expect(world.card().docked).toBe(true);
    expect(world.sent.at(-1)).toMatchObject({ kind: 'target.missed', reason: 'none' });
    guide.act({ type: 'next' });
    expect(world.timers).toEqual([]);
  });

  it('makes a link that may lead anywhere else plain text', () => {
    const body =
      '[good](https://ok.example/x) [bad](https://bad.example/) [worse](javascript:alert)';
    const world = createWorld(libraryOf([{ id: 'a', body }]));
    world.begin().dispatch({ type: 'START' });
    const links = JSON.stringify(world.card().body).match(/"href":"[^"]*"/g);
    expect(links).toEqual(['"href":"https://ok.example/x"']);
  });

  it('reports survey answers and goes on', () => {
    const questions = [
      { id: 'ease', kind: 'scale' as const, text: 'How?', low: 'bad', high: 'good', points: 5 },
    ];
    const world = createWorld(libraryOf([{ id: 'a', type: 'survey', questions }, { id: 'b' }]));
    const guide = world.begin();
    guide.dispatch({ type: 'START' });
    guide.act({ type: 'survey', answers: [{ question: 'ease', value: 4 }] });
    expect(world.sent).toContainEqual(
      expect.objectContaining({ kind: 'survey.answered', question: 'ease', value: 4 }),
    );
    expect(world.card().title.text).toBe('Title b');
  });

  it('speaks another language in the middle, and marks what is not translated', () => {
    const steps = [{ id: 'a', body: 'Only English.' }];
    const world = createWorld(libraryOf(steps));
    const guide = world.begin();
    guide.dispatch({ type: 'START' });
    guide.speak(libraryOf(steps, 'es'), { ...ui, lang: 'es' });
    expect(world.card()).toMatchObject({
      title: { text: 'Título a' },
      bodyLang: 'en',
      bodyDir: 'ltr',
    });
  });

  it('goes on guiding when counting fails', () => {
    const world = createWorld(libraryOf([{ id: 'a' }, { id: 'b' }]));
    const guide = world.begin();
    guide.dispatch({ type: 'START' });
    world.sink = () => {
      throw new Error('broken');
    };
    guide.act({ type: 'next' });
    expect(world.card().title.text).toBe('Title b');
    expect(world.errors.length).toBeGreaterThan(0);
  });

  it('steps aside when something of ours breaks, and tells nobody but us', () => {
    const world = createWorld(libraryOf([{ id: 'a' }, { id: 'b' }]));
    const guide = world.begin();
    guide.dispatch({ type: 'START' });
    world.show = () => {
      throw new Error('broken');
    };
    expect(() => guide.act({ type: 'next' })).not.toThrow();
    expect(world.errors).toHaveLength(1);
    expect([world.ended, world.view, world.watcher, world.stored]).toEqual([
      'failed',
      null,
      null,
      null,
    ]);
    expect(world.sent.at(-1)).toMatchObject({ kind: 'flow.ended', how: 'failed' });
  });

  it('leaves no timer and no listener after stop', () => {
    const world = createWorld(libraryOf([{ id: 'a', type: 'point', page: 'p', target: 't' }]));
    world.page = 'p';
    const guide = world.begin();
    guide.dispatch({ type: 'START' });
    guide.stop();
    expect([world.timers, world.watcher, world.view]).toEqual([[], null, null]);
  });
});

describe('createGuide, on a page that the flow does not know', () => {
  const library = libraryOf([{ id: 'a', page: 'p' }, { id: 'b' }]);
  function start(): ReturnType<typeof createWorld> {
    const world = createWorld(library);
    world.page = 'p';
    world.begin().dispatch({ type: 'START' });
    world.page = null;
    world.watcher?.onChange();
    return world;
  }
  const runTimers = (world: ReturnType<typeof createWorld>): void => {
    for (const { run } of world.timers.splice(0)) run();
  };

  it('lets the card stand for a moment, and says "another page" only then', () => {
    const world = start();
    expect(world.card().type).toBe('say');
    runTimers(world);
    expect(world.card().type).toBe('away');
  });

  it('says nothing if the page comes back meanwhile, as after a post of a frame', () => {
    const world = start();
    world.page = 'p';
    world.watcher?.onChange();
    expect(world.timers).toHaveLength(0);
    expect(world.card().type).toBe('say');
    expect(world.said).toHaveLength(1);
  });

  it('waits for a frame that is loading, but not for ever', () => {
    const world = start();
    world.isLoading = true;
    runTimers(world);
    expect(world.card().type).toBe('say');
    for (let n = 0; n < 20; n++) runTimers(world);
    expect(world.card().type).toBe('away');
  });

  it('shows nothing on a new page until it is known, then the step', () => {
    const world = createWorld(library);
    world.page = 'p';
    world.begin().dispatch({ type: 'START' });
    world.page = world.view = null;
    const guide = world.begin(true);
    guide.dispatch({ type: 'CHANGE', loaded: true });
    expect(world.view).toBe(null);
    world.page = 'p';
    world.watcher?.onChange();
    expect(world.card()).toMatchObject({ type: 'say', title: { text: 'Title a' } });
  });

  it('leaves no timer when it stops', () => {
    const world = createWorld(library);
    world.page = 'p';
    const guide = world.begin();
    guide.dispatch({ type: 'START' });
    world.page = null;
    world.watcher?.onChange();
    guide.stop();
    expect(world.timers).toHaveLength(0);
  });
});

describe('createGuide, while the rules for what follows the first step are on their way', () => {
  const steps = [
    { id: 'one', type: 'say', title: 'One' },
    { id: 'two', type: 'say', title: 'Two' },
  ] as const;

  it('shows the first step, and does afterwards what was asked for meanwhile', async () => {
    const world = createWorld(libraryOf(steps));
    let asked = 0;
    const guide = world.beginWithoutRules(() => {
      asked++;
      return Promise.resolve(Rules);
    });
    world.watcher?.onChange();
    guide.dispatch({ type: 'START' });
    expect(world.card().title.text).toBe('One');
    guide.act({ type: 'next' });
    expect(world.card().title.text).toBe('One');
    expect(asked).toBe(0);
    world.runTimers(0);
    await Promise.resolve();
    expect(asked).toBe(1);
    expect(world.card().title.text).toBe('Two');
  });

  it('closes without them', () => {
    const world = createWorld(libraryOf(steps));
    const guide = world.beginWithoutRules(() => new Promise(() => undefined));
    guide.dispatch({ type: 'START' });
    world.runTimers(0);
    guide.act({ type: 'next' });
    guide.act({ type: 'stop' });
    expect(world.ended).toBe('dismissed');
    expect(world.view).toBe(null);
  });

  it('steps aside when they do not come and a person waits, else tries again', async () => {
    const world = createWorld(libraryOf(steps));
    const guide = world.beginWithoutRules(() => Promise.reject(new Error('offline')));
    guide.dispatch({ type: 'START' });
    world.runTimers(0);
    await new Promise((resolve) => setTimeout(resolve));
    expect(world.card().title.text).toBe('One');
    expect(world.errors).toHaveLength(1);
    guide.act({ type: 'next' });
    world.runTimers(0);
    await new Promise((resolve) => setTimeout(resolve));
    expect(world.ended).toBe('failed');
    expect(world.errors).toHaveLength(2);
  });
});
