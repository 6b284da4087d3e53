/** A key with its modifiers, as in a script tag: "Alt+Shift+A". */
export interface Shortcut {
  readonly text: string;
  isPressed(event: KeyboardEvent): boolean;
}

const MODIFIERS = ['Alt', 'Control', 'Meta', 'Shift'] as const;

/**
 * Reads a shortcut; null if it is none.
 *
 * A letter alone would be pressed by everybody who types or speaks (WCAG 2.1.4), so Alt, Control or
 * Meta is needed with all but function keys.
 */
export function readShortcut(text: string): Shortcut | null {
  const names = text.split('+').map((each) => each.trim());
  const key = names.pop() ?? '';
  const code = /^[a-z]$/i.test(key)
    ? `Key${key.toUpperCase()}`
    : /^\d$/.test(key)
      ? `Digit${key}`
      : key;
  const wanted = MODIFIERS.filter((each) =>
    names.some(
      (name) =>
        name.toLowerCase() === each.toLowerCase() || (name === 'Ctrl' && each === 'Control'),
    ),
  );
  const isFunctionKey = /^F\d{1,2}$/.test(code);
  const isSafe = isFunctionKey || wanted.some((each) => each !== 'Shift');
  if (!code || wanted.length !== names.length || !isSafe) return null;
  return {
    text,
    // By its place: with Alt, many layouts write another letter.
    isPressed: (event) =>
      event.code === code &&
      MODIFIERS.every((each) => event.getModifierState(each) === wanted.includes(each)),
  };
}
