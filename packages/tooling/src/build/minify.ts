import terser from '@rollup/plugin-terser';
import type { Plugin, ProgramNode, RenderChunkHook } from 'rollup';

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Names of properties that never leave the guidance: no file, event, stored run or API has them, and
 * nothing writes them as a text. Long ones that are used often are worth an entry; a name that is
 * missing here costs a few bytes, one that does not belong here breaks the guidance.
 */
const INNER_NAMES = [
  ...['addStyles', 'afterMs', 'bodyDir', 'bodyLang', 'canBack', 'cancelTimers', 'setNoAnswer'],
  ...['dispatch', 'drawnTexts', 'drawnView', 'emitFound', 'extras', 'focused', 'focusKey'],
  ...['hostFacts', 'isBlank', 'isLoading', 'isShown', 'isWaiting', 'keepFocus', 'library'],
  ...['loadExtras', 'loadRules', 'noAnswer', 'notFound', 'onAction', 'onChange', 'onClick'],
  ...['onError', 'onFocusLost', 'onFrame', 'onKeyDown', 'onModal', 'onMove', 'openDialog'],
  ...['openPage', 'pageNow', 'prepare', 'progressOpen', 'redraw', 'renderRoot', 'renderView'],
  ...['requestUpdate', 'setFact', 'setFrame', 'setStopping', 'snapshot', 'stepNow', 'stopping'],
  ...['styleTexts', 'subflows', 'takeUp', 'targetLabel', 'updateComplete'],
];

/** These, and lit's private members. */
const SHORTENED = new RegExp(`^(__?\\$?[a-z].*|${INNER_NAMES.join('|')})$`);

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
  let before: Promise<unknown> = Promise.resolve();
  return {
    name: 'minify',
    renderChunk(code, ...rest) {
      const nameCache: NameCache = { vars: { props: topNames(this.parse(code)) }, props };
      const { renderChunk } = terser({
        ecma: 2020,
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
        mangle: {
          properties: {
            regex: SHORTENED,
            reserved: ['_$litType$', '_$litElement$', '_$litDirective$'],
            builtins: false,
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

/** A short name for each name that is declared at the top of a file, in terser's notation. */
function topNames({ body }: ProgramNode): Record<string, string> {
  const names = body.flatMap((statement) => {
    const declared = 'declaration' in statement ? statement.declaration : statement;
    if (!declared || !('type' in declared)) return [];
    if (declared.type === 'VariableDeclaration') return declared.declarations.map(({ id }) => id);
    return 'id' in declared ? [declared.id] : [];
  });
  const known = names.flatMap((id) => (id && 'name' in id ? [id.name] : []));
  return Object.fromEntries(known.map((name, index) => [`$${name}`, shortName(index)]));
}

/** A, B … Z, Aa, Ab … */
function shortName(index: number): string {
  const letter = (at: number): string => CAPITALS.charAt(at);
  const { length } = CAPITALS;
  if (index < length) return letter(index);
  return letter(Math.floor(index / length) - 1) + letter(index % length).toLowerCase();
}
