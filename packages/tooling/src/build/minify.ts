import terser from '@rollup/plugin-terser';
import type { Plugin, ProgramNode, RenderChunkHook } from 'rollup';

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Names of properties that never leave the guidance: no file, event, stored run or API has them, and
 * nothing writes them as a text: no place in a text of the interface ("{n}") either. Long ones that are used often are worth an entry; a name that is
 * missing here costs a few bytes, one that does not belong here breaks the guidance.
 */
const INNER_NAMES = [
  ...['addStyles', 'admits', 'afterMs', 'anchorAt', 'announce', 'bodyDir', 'bodyLang', 'canBack'],
  ...[
    'cancelTimers',
    'candidates',
    'chosen',
    'confidence',
    'controls',
    'current',
    'dispatch',
    'docked',
  ],
  ...['documents', 'drawnTexts', 'drawnView', 'element', 'emitFound', 'endFrame', 'endWatch'],
  ...['evidence', 'extras', 'family', 'favours', 'focused', 'focusKey', 'forget', 'found'],
  ...['getInitialState', 'getRoot', 'getState', 'getTarget', 'glance', 'grounds', 'hostFacts'],
  'identities',
  ...[
    'identity',
    'isAhead',
    'isBlank',
    'isData',
    'isOn',
    'isLoading',
    'isShown',
    'isStale',
    'isTrue',
    'isWaiting',
  ],
  ...[
    'isWanted',
    'keepFocus',
    'keeps',
    'levels',
    'library',
    'likeness',
    'loadExtras',
    'loadRecogniser',
  ],
  ...['loadRules', 'maxHeight', 'noAnswer', 'notFound', 'onAction', 'onChange', 'onClick'],
  ...['onEnd', 'onError', 'onFocusLost', 'onFrame', 'onKeyDown', 'onModal', 'onMove', 'onNews'],
  ...['openDialog', 'openPage', 'pageNow', 'parts', 'prepare', 'progressOpen', 'recognise'],
  ...[
    'redraw',
    'renderRoot',
    'renderView',
    'requestUpdate',
    'roots',
    'rules',
    'runnerUp',
    'schedule',
  ],
  ...['score', 'serial', 'setFact', 'setFrame', 'setNoAnswer', 'setState', 'setStopping'],
  ...['shown', 'snapshot', 'stage', 'states', 'stepNow', 'stopping', 'styleTexts', 'subflows'],
  ...['subscribe', 'takeUp', 'tally', 'targetLabel', 'texts', 'timer', 'titles', 'tried'],
  ...['unsureAt', 'updateComplete', 'weights', 'worth'],
];

/** These, and lit's private members. */
const SHORTENED = new RegExp(`^(__?\\$?[a-z].*|${INNER_NAMES.join('|')})$`);

/** Custom properties of our own elements; those that a portal may set have no underscore. */
const PRIVATE_VARIABLE = /--_[a-z]+/g;

interface NameCache {
  readonly vars: { readonly props: Record<string, string> };
  props: Record<string, unknown>;
}

/**
 * Makes chunks small.
 *
 * What a file declares at its top gets capital letters, so that the functions in it can all call
 * their first parameter `t` and their second `n`: what looks the same compresses best. Names of
 * properties that are shortened are shortened alike in all files.
 */
export function minify(): Plugin {
  let props: NameCache['props'] = {};
  const variables: string[] = [];
  let before: Promise<unknown> = Promise.resolve();
  return {
    name: 'minify',
    renderChunk(source, ...rest) {
      const shared = renameShared(source).replace(PRIVATE_VARIABLE, (name) => {
        if (!variables.includes(name)) variables.push(name);
        return `--_${variables.indexOf(name).toString(36)}`;
      });
      const program = this.parse(shared);
      const code = withoutConst(shared, program);
      const nameCache: NameCache = { vars: { props: topNames(program) }, props };
      const { renderChunk } = terser({
        ecma: 2020,
        compress: { passes: 5, pure_getters: true, unsafe_arrows: true },
        mangle: {
          properties: {
            regex: SHORTENED,
            reserved: ['_$litType$', '_$litElement$', '_$litDirective$'],
            // Only of the names above; some are also those of rare objects of the browser.
            builtins: true,
          },
        },
        nameCache,
        format: { comments: false },
      });
      const minified = before.then(async () => {
        nameCache.props = props;
        const small = await Promise.resolve(
          (renderChunk as RenderChunkHook).call(this, code, ...rest),
        );
        ({ props } = nameCache);
        return small;
      });
      before = minified;
      return minified;
    },
  };
}

/** With a sign before it, no file calls anything else so, and all can call it the same. */
const SIGN = '$';

/** Rollup calls what files share by one letter, as in `export { own as a }`. */
function renameShared(code: string): string {
  return code
    .replace(/^export \{.*/gm, (names) => names.replace(/ as (?=\w\b)/g, ` as ${SIGN}$`))
    .replace(/^import \{.*/gm, (names) => names.replace(/\b(?=\w as )/g, `${SIGN}$`));
}

/** A short name for each name that a file declares at its top or shares, in terser's notation. */
function topNames({ body }: ProgramNode): Record<string, string> {
  const shared = new Map(body.flatMap(sharedNames));
  const own = body.flatMap(declaredNames).filter((name) => !shared.has(name));
  const all = [...shared, ...own.map((name, index) => [name, shortName(index)] as const)];
  return Object.fromEntries(all.map(([name, short]) => [`$${name}`, short]));
}

type Statement = ProgramNode['body'][number];

/** Local names and those that all files have. */
function sharedNames(statement: Statement): [local: string, shared: string][] {
  if (!('specifiers' in statement)) return [];
  return statement.specifiers.flatMap((each): [string, string][] => {
    const outer = 'imported' in each ? each.imported : 'exported' in each ? each.exported : null;
    if (!outer || !('name' in outer) || !outer.name.startsWith(SIGN)) return [];
    return 'name' in each.local ? [[each.local.name, outer.name]] : [];
  });
}

function declaredNames(statement: Statement): string[] {
  const declared = 'declaration' in statement ? statement.declaration : statement;
  if (!declared || !('type' in declared)) return [];
  const ids =
    declared.type === 'VariableDeclaration'
      ? declared.declarations.map(({ id }) => id)
      : 'id' in declared
        ? [declared.id]
        : [];
  return ids.flatMap((id) => (id && 'name' in id ? [id.name] : []));
}

/** `let` declares the same once nobody edits the code any more, and is shorter. */
function withoutConst(code: string, program: ProgramNode): string {
  const pieces: string[] = [];
  let from = 0;
  for (const at of constsIn(program).sort((a, b) => a - b)) {
    pieces.push(code.slice(from, at), 'let');
    from = at + 'const'.length;
  }
  return pieces.join('') + code.slice(from);
}

/** Where they start. */
function constsIn(node: unknown): number[] {
  if (typeof node !== 'object' || !node) return [];
  const { type, kind, start } = node as { type?: string; kind?: string; start?: number };
  const inside = Object.values(node).flatMap(constsIn);
  const isConst = type === 'VariableDeclaration' && kind === 'const' && start !== undefined;
  return isConst ? [start, ...inside] : inside;
}

/** A, B … Z, Aa, Ab … */
function shortName(index: number): string {
  const letter = (at: number): string => CAPITALS.charAt(at);
  const { length } = CAPITALS;
  if (index < length) return letter(index);
  return letter(Math.floor(index / length) - 1) + letter(index % length).toLowerCase();
}
