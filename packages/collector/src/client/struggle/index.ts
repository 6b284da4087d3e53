export { watchStruggle } from './watch-struggle.ts';
export type { StruggleOptions } from './watch-struggle.ts';
export type { StruggleWindow } from './struggle-window.ts';
