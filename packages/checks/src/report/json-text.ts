/**
 * JSON, moved in by two blanks. Written here because old libraries in a portal give arrays a
 * `toJSON` that makes texts of them.
 */
export function jsonText(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return wrap(
      value.map((each: unknown) => jsonText(each, inner)),
      '[]',
      indent,
    );
  }
  if (typeof value === 'object' && value) {
    const members = Object.entries(value).filter(([, each]) => each !== undefined);
    const lines = members.map(([key, each]) => `${JSON.stringify(key)}: ${jsonText(each, inner)}`);
    return wrap(lines, '{}', indent);
  }
  return JSON.stringify(value ?? null);
}

function wrap(lines: readonly string[], [open = '', close = '']: string, indent: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}
