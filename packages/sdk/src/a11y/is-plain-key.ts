/** Whether this key was pressed by itself: with another one it is a shortcut of somebody else. */
export function isPlainKey(event: KeyboardEvent, key: string): boolean {
  return event.key === key && !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
}
