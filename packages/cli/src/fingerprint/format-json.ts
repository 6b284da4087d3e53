const WIDTH = 100;

/**
 * JSON as prettier would leave it: 2 spaces, and what fits a line on one line, but for the outermost
 * object.
 *
 * @param options.indent How far the line is indented that it starts on.
 * @param options.before How many signs stand before it on that line.
 */
export function formatJson(
  value: unknown,
  { indent = '', before = indent.length }: { indent?: string; before?: number } = {},
): string {
  return format(value, indent, { before, isOutermost: true });
}

function format(
  value: unknown,
  indent: string,
  { before, isOutermost = false }: { before: number; isOutermost?: boolean },
): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const short = onOneLine(value);
  // One sign is kept for the comma that may follow.
  const fits = before + short.length < WIDTH;
  if (fits && (!isOutermost || Array.isArray(value) || short === '{}')) return short;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((each) => inner + format(each, inner, { before: inner.length }))
    : membersOf(value).map(([name, each]) => {
        const start = `${inner}${JSON.stringify(name)}: `;
        return start + format(each, inner, { before: start.length });
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open ?? ''}\n${lines.join(',\n')}\n${indent}${close ?? ''}`;
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const members = membersOf(value).map(
    ([name, each]) => `${JSON.stringify(name)}: ${onOneLine(each)}`,
  );
  return members.length ? `{ ${members.join(', ')} }` : '{}';
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => each !== undefined);
}
