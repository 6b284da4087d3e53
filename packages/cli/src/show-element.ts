import { clean } from './clean.ts';
import type { Summary } from './page/reports.ts';

/** Such as `<input id="zip" name="zip"> "ZIP code"`. */
export function showElement({ tag, id, field, name, isShown }: Summary): string {
  const attributes = `${id && ` id="${id}"`}${field && ` name="${field}"`}`;
  const text = name ? ` "${name}"` : '';
  return clean(`<${tag}${attributes}>${text}${isShown ? '' : ' (cannot be seen)'}`);
}
