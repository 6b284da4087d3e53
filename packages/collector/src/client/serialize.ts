type Value = string | number | boolean | readonly string[];
type Flat = Readonly<Record<string, Value | undefined>>;

// Lone surrogates and control characters included: the body is valid UTF-8 whatever comes in.
const UNSAFE = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/g;

const quote = (text: string): string =>
  '"' +
  text.replace(UNSAFE, (char) => '\\u' + ('000' + char.charCodeAt(0).toString(16)).slice(-4)) +
  '"';

const write = (value: Value): string =>
  typeof value === 'number'
    ? '' + Math.round(value)
    : typeof value === 'string'
      ? quote(value)
      : value === true || value === false
        ? '' + value
        : '[' + value.map(write).join(',') + ']';

/**
 * JSON of a flat object of strings, numbers, booleans and lists of strings. Every number of the
 * contract is whole: spans from a finer clock are rounded.
 *
 * `JSON.stringify` is not safe here: Prototype.js before 1.7 puts `toJSON` on arrays and strings,
 * and everything comes out quoted twice.
 */
export function serialize(object: Flat): string {
  const members: string[] = [];
  Object.keys(object).forEach((key) => {
    const value = object[key];
    if (value !== undefined) members.push(quote(key) + ':' + write(value));
  });
  return '{' + members.join(',') + '}';
}
