/**
 * The one place where words become part of SQL. ClickHouse's bound parameters came after the oldest
 * version that we run on, so values are quoted here, and nowhere else: whoever writes SQL uses the
 * tag `sql`, whose holes quote what they get.
 */

/** SQL that was put together safely. Only `sql` and its helpers make it. */
export class Sql {
  readonly text: string;
  /** Nobody else has the key, so nobody else can call a text safe. */
  constructor(text: string, key: symbol) {
    if (key !== KEY) throw new TypeError('SQL is made by the tag sql alone.');
    this.text = text;
  }
}
const KEY = Symbol('sql');
const safe = (text: string): Sql => new Sql(text, KEY);

export type SqlValue = string | number | Sql | readonly (string | number)[];

/**
 * SQL with values in its holes: a text is quoted, a number written out, a list becomes `('a', 'b')`,
 * and other SQL stands as it is.
 *
 * @throws {RangeError} for a number that is not a whole one, and for an empty list.
 */
export function sql(parts: TemplateStringsArray, ...values: readonly SqlValue[]): Sql {
  return safe(
    parts.map((part, index) => part + (index < values.length ? write(values[index]) : '')).join(''),
  );
}

/** Pieces of SQL, one after the other. */
export function joinSql(pieces: readonly Sql[], separator: ', ' | ' AND ' | ' UNION ALL '): Sql {
  return safe(pieces.map(({ text }) => text).join(separator));
}

/** A name of a database, table or column. @throws {RangeError} for any but a plain word. */
export function nameSql(name: string): Sql {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name))
    throw new RangeError('A name in SQL must be a plain word of letters, digits and underscores.');
  return safe(name);
}

function write(value: SqlValue | undefined): string {
  if (value instanceof Sql) return value.text;
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return digits(value);
  if (!value?.length) throw new RangeError('A list in SQL must hold something.');
  return `(${value.map(write).join(', ')})`;
}

/** ClickHouse reads `\` in a text as the begin of an escape, so both signs are escaped. */
const quote = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;

function digits(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError('A number in SQL must be a whole one.');
  return String(value);
}
