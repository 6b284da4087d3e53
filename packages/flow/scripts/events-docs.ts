/** The parts of docs/events.md that the contract in code says. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import * as v from 'valibot';
import { ESSENTIAL_KINDS, EVENT_KINDS } from '../src/events/index.ts';

export const eventsPage = fileURLToPath(new URL('../../../docs/events.md', import.meta.url));

/** Of everything that has a description: an optional member, too. */
type Described = v.GenericSchema & { readonly wrapped?: Described };

const kinds = Object.entries(EVENT_KINDS).map(([name, schema]) => ({
  name,
  when: describe(schema),
  members: new Map(Object.entries<Described>(schema.entries).filter(([key]) => key !== 'kind')),
}));
/** Members of every event, needed or not; and those that only pages lack. */
const shared = [...(kinds[0]?.members ?? [])];
const sharedNames = new Set(shared.map(([name]) => name));
const own = new Map(
  kinds.flatMap(({ members }) => [...members].filter(([name]) => !sharedNames.has(name))),
);

function unwrap(schema: Described): Described {
  return schema.wrapped ?? schema;
}

function describe(schema: Described): string {
  const description = v.getDescription(unwrap(schema));
  if (description === undefined) throw new Error('Something in the contract is not described.');
  return description;
}

/** `{from}` for an optional one: members in the order of the contract. */
function list(members: ReadonlyMap<string, Described>, known: ReadonlySet<string>): string {
  return [...members]
    .filter(([name]) => !known.has(name))
    .map(([name, { type }]) => `\`${name}${type === 'optional' ? '?' : ''}\``)
    .join(', ');
}

function kindsTable(): string {
  const rows = kinds.map(({ name, when, members }) => {
    const always = [...sharedNames].filter((each) => members.get(each)?.type !== 'optional');
    return `| \`${name}\` | ${list(members, new Set(always)) || 'none'} | ${when} |`;
  });
  return ['| Kind | Its own members | When |', '| --- | --- | --- |', ...rows].join('\n');
}

function sharedTable(): string {
  const rows = shared.map(
    ([name, schema]) => `| \`${name}\` | ${describe(schema)}${words(schema)} |`,
  );
  return ['| Member | Meaning |', '| --- | --- |', ...rows].join('\n');
}

function ownList(): string {
  return [...own]
    .map(([name, schema]) => wrap(`- \`${name}\`: ${describe(schema)}${words(unwrap(schema))}`))
    .join('\n');
}

/** Lines of 100 characters at most; those after the first belong to the same item. */
function wrap(item: string): string {
  const lines = [''];
  for (const word of item.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > 97) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n  ');
}

/** The words a member may have, each with what it says where that is not plain. */
function words(schema: Described): string {
  const inner = (schema as { item?: Described }).item ?? schema;
  const { options } = inner as { options?: readonly unknown[] };
  const names = options?.filter((option) => typeof option === 'string') ?? [];
  if (names.length === 0) return '';
  const meanings = (v.getMetadata(schema)['words'] ?? {}) as Record<string, string>;
  const each = names.map((name) =>
    meanings[name] === undefined ? `\`${name}\`` : `\`${name}\` (${meanings[name]})`,
  );
  const last = each.pop() ?? '';
  const choice = each.length > 0 ? `${each.join(', ')} or ${last}` : last;
  return schema.type === 'array' ? ` Some of ${choice}, each once.` : ` One of ${choice}.`;
}

function essentialList(): string {
  return ESSENTIAL_KINDS.map((kind) => `- \`${kind}\`: ${describe(EVENT_KINDS[kind])}`).join('\n');
}

const SECTIONS: Readonly<Record<string, () => string>> = {
  shared: sharedTable,
  kinds: kindsTable,
  members: ownList,
  essential: essentialList,
};

/** The page with what stands between its marks written anew. */
export async function buildEventsPage(): Promise<string> {
  let text = readFileSync(eventsPage, 'utf8');
  for (const [name, write] of Object.entries(SECTIONS)) {
    const start = `<!-- ${name}:start, written by npm run schema -->`;
    const end = `<!-- ${name}:end -->`;
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`docs/events.md lacks the marks of "${name}".`);
    text = `${text.slice(0, from)}${start}\n\n${write()}\n\n${text.slice(to)}`;
  }
  const options = await prettier.resolveConfig(eventsPage);
  return prettier.format(text, { ...options, filepath: eventsPage });
}
