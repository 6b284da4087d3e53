import { newFrame, own, type FactValue, type Flow } from '@handrail/flow';
import { defineElement } from '../elements/define-element.ts';
import { HandrailHelp } from '../elements/help.ts';
import type { HandrailRoot } from '../elements/handrail-root.ts';
import { localDay } from '../engine/local-day.ts';
import type { FoundTarget, Library, PagePort, Sink } from '../engine/ports.ts';
import { plainText, sayIn } from '../engine/texts.ts';
import { placeHelp } from '../overlay/place-help.ts';
import type { Stage } from '../stage.ts';
import type { Interface } from '../view.ts';
import { bridgeField } from './bridge-field.ts';
import { describeField } from './describe-field.ts';

export interface HelpDeskOptions {
  readonly page: PagePort;
  readonly stage: Stage;
  readonly sink: Sink;
  readonly facts: () => Readonly<Record<string, FactValue>>;
  readonly onError: (error: unknown) => void;
}

export interface Served {
  readonly library: Library;
  readonly ui: Interface;
}

export interface HelpDesk {
  /**
   * Puts a sign at each field that has help on this page, and takes away those that lost theirs.
   * Flows that could not be loaded are `null`.
   */
  serve(flows: readonly Promise<Served | null>[]): Promise<void>;
  stop(): void;
}

interface Rated {
  readonly kind: 'help.rated';
  readonly helpful: boolean;
}

type HelpEntry = NonNullable<Flow['help']>[number];

interface Sign {
  readonly target: Element;
  remove(): void;
}

/** Help at fields, outside any run. A part of its own, loaded on pages that have help. */
export function createHelpDesk({ page, stage, sink, facts, onError }: HelpDeskOptions): HelpDesk {
  defineElement('handrail-help', HandrailHelp);
  const signs = new Map<string, Sign>();
  let stopped = false;

  async function serve(flows: readonly Promise<Served | null>[]): Promise<void> {
    const served = await Promise.all(flows);
    if (stopped) return;
    const wanted = new Set<string>();
    for (const { library, ui } of served.filter((each) => each !== null)) {
      const flow = library.root;
      const open = page.snapshot(library.lang, facts()).page(flow);
      for (const entry of (flow.help ?? []).filter((each) => each.page === open)) {
        const key = `${flow.id} ${entry.id} ${library.lang}`;
        const found = page.find(flow, entry.target, library.lang);
        if (!found) continue;
        wanted.add(key);
        if (signs.get(key)?.target === found.element) continue;
        signs.get(key)?.remove();
        signs.set(key, putSign(entry, found, library, ui));
      }
    }
    for (const [key, sign] of signs) {
      if (wanted.has(key)) continue;
      sign.remove();
      signs.delete(key);
    }
    stage.tidy();
  }

  function putSign(
    entry: HelpEntry,
    { element: target }: FoundTarget,
    library: Library,
    ui: Interface,
  ): Sign {
    const flow = library.root;
    const root: HandrailRoot = stage.open(ui, target);
    const { line, body } = sayIn(library, flow, ui);
    const title = line(`help.${entry.id}.title`, entry.title);
    const text = body(`help.${entry.id}.body`, entry.body, {
      flow,
      frame: newFrame(flow),
      snapshot: page.snapshot(library.lang, facts()),
    });
    const sign = document.createElement('handrail-help');
    sign.ui = ui;
    sign.field = target;
    sign.help = {
      title,
      ...text,
      label: line(`targets.${entry.target}.label`, own(flow.targets, entry.target)?.label ?? '')
        .text,
    };
    const tell = (event: { kind: 'help.opened' } | Rated): unknown => {
      try {
        const { id, version } = flow;
        const { lang } = library;
        return sink({
          help: entry.id,
          flow: id,
          version,
          lang,
          day: localDay(Date.now()),
          ...event,
        });
      } catch (error) {
        onError(error);
        return false;
      }
    };
    sign.addEventListener('handrail-help-open', () => {
      // Nobody is asked for an answer that nobody gets.
      if (!tell({ kind: 'help.opened' })) return;
      sign.rate = (helpful, thanks) => {
        tell({ kind: 'help.rated', helpful });
        stage.announce(thanks);
      };
    });
    root.append(sign);
    const endPlace = placeHelp(sign, target, { dir: ui.dir });
    const endDescription = describeField(target, root, `${title.text}. ${plainText(text.body)}`);
    const endKey = bridgeField(target, sign, root);
    return {
      target,
      remove() {
        endKey();
        endDescription();
        endPlace();
        sign.remove();
      },
    };
  }

  return {
    serve,
    stop() {
      stopped = true;
      for (const sign of signs.values()) sign.remove();
      signs.clear();
      stage.tidy();
    },
  };
}
