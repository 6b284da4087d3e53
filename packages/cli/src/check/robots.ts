/** What robots.txt asks of a visitor (https://www.rfc-editor.org/rfc/rfc9309). */
export interface Robots {
  isAllowed(url: URL): boolean;
  /** Pause between two pages; 0 if nothing is asked. Not part of the RFC, and common. */
  readonly delayMs: number;
}

/** By this name a portal can speak to this visitor alone. */
export const AGENT = 'HandrailCheck';
const MAX_DELAY_MS = 30_000;

interface Rule {
  readonly isAllowed: boolean;
  readonly path: string;
}
interface Group {
  readonly agents: readonly string[];
  readonly rules: readonly Rule[];
  readonly delayMs: number;
}

export const ALL_ALLOWED: Robots = { isAllowed: () => true, delayMs: 0 };

/** Reads a robots.txt; what it does not understand it passes over. */
export function parseRobots(text: string): Robots {
  const groups = groupsOf(text);
  const named = groups.filter(({ agents }) => agents.includes(AGENT.toLowerCase()));
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = own.flatMap((group) => group.rules);
  return {
    isAllowed: (url) => isAllowed(url.pathname + url.search, rules),
    delayMs: Math.max(0, ...own.map(({ delayMs }) => delayMs)),
  };
}

function groupsOf(text: string): readonly Group[] {
  const groups: { agents: string[]; rules: Rule[]; delayMs: number }[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const word = key.toLowerCase();
    if (word === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [], delayMs: 0 });
      groups.at(-1)?.agents.push(value.trim().toLowerCase());
    }
    if (word) isNaming = word === 'user-agent';
    const group = groups.at(-1);
    if (!group) continue;
    const path = value.trim();
    if ((word === 'allow' || word === 'disallow') && path) {
      group.rules.push({ isAllowed: word === 'allow', path });
    }
    const seconds = Number(path);
    if (word === 'crawl-delay' && seconds > 0) {
      group.delayMs = Math.min(seconds * 1000, MAX_DELAY_MS);
    }
  }
  return groups;
}

/** The longest rule that fits counts; of two as long, the one that allows. */
function isAllowed(path: string, rules: readonly Rule[]): boolean {
  const fitting = rules.filter((rule) => patternOf(rule.path).test(path));
  const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
  const deciding = fitting.filter((rule) => rule.path.length === longest);
  return deciding.length === 0 || deciding.some((rule) => rule.isAllowed);
}

function patternOf(path: string): RegExp {
  const isWhole = path.endsWith('$');
  const source = (isWhole ? path.slice(0, -1) : path)
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}${isWhole ? '$' : ''}`);
}
