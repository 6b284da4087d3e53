import { describe, expect, it } from 'vitest';
import { readShortcut } from './shortcut.ts';

/** A key event as a browser reports it. */
function pressed(code: string, ...modifiers: readonly string[]): KeyboardEvent {
  return {
    code,
    getModifierState: (name: string) => modifiers.includes(name),
  } as unknown as KeyboardEvent;
}

describe('readShortcut', () => {
  it('knows its key by the place on the keyboard, with all its modifiers and no other', () => {
    const shortcut = readShortcut('Alt+Shift+A');
    expect(shortcut?.isPressed(pressed('KeyA', 'Alt', 'Shift'))).toBe(true);
    expect(shortcut?.isPressed(pressed('KeyA', 'Alt'))).toBe(false);
    expect(shortcut?.isPressed(pressed('KeyA', 'Alt', 'Shift', 'Control'))).toBe(false);
    expect(shortcut?.isPressed(pressed('KeyB', 'Alt', 'Shift'))).toBe(false);
  });

  it.each(['Ctrl+Alt+9', 'F8', 'Shift+F9', 'meta+k'])('takes %s', (text) => {
    expect(readShortcut(text)?.text).toBe(text);
  });

  // WCAG 2.1.4: what people type or say must not set anything off.
  it.each(['A', 'Shift+A', '', 'Alt+', 'Hyper+A'])('refuses "%s"', (text) => {
    expect(readShortcut(text)).toBe(null);
  });
});
