import { DISMISSALS_VERSION, type Dismissal } from './dismissal.ts';

/** Read in this order by whoever reviews the change; all others follow by name. */
const ORDER = ['version', 'dismissals', 'rule', 'url', 'reason', 'by', 'at', 'until', 'state'];

/**
 * The file's text: the same dismissals always give the same text, in whatever order they were made,
 * so that a change in git shows what was dismissed and nothing else.
 */
export function writeDismissals(dismissals: readonly Dismissal[]): string {
  const sorted = dismissals
    .map((each) => ({
      each,
      key: [each.url, each.rule, each.at, toText(each.fingerprint, '')].join('\n'),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ each }) => each);
  return `${toText({ version: DISMISSALS_VERSION, dismissals: sorted }, '')}\n`;
}

/** Written here because old libraries give arrays a `toJSON` that makes texts of them. */
function toText(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const isFlat = value.every((each) => typeof each !== 'object');
    const items = value.map((each: unknown) => toText(each, inner));
    if (isFlat) return `[${items.join(', ')}]`;
    return `[\n${items.map((item) => inner + item).join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    entries.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    const lines = entries.map(([key, each]) => `${inner}${quote(key)}: ${toText(each, inner)}`);
    return lines.length > 0 ? `{\n${lines.join(',\n')}\n${indent}}` : '{}';
  }
  return typeof value === 'string' ? quote(value) : String(value);
}

function rank(key: string): number {
  const at = ORDER.indexOf(key);
  return at < 0 ? ORDER.length : at;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
