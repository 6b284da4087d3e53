import { UsageError } from './io.ts';

/** The options of all commands that open a page, for `readArguments`. */
export const PAGE_OPTIONS = {
  browser: { type: 'string' },
  wait: { type: 'string', default: '5' },
  viewport: { type: 'string', default: '1280x800' },
} as const;

const MAX_WAIT_SECONDS = 600;

/** @throws {UsageError} if it is no number of seconds, 0 to 600. */
export function readWait(text: string): number {
  const seconds = Number(text);
  if (text.trim() && seconds >= 0 && seconds <= MAX_WAIT_SECONDS) return seconds * 1000;
  throw new UsageError(`--wait is a number of seconds, such as 10; "${text}" is none.`);
}

/** @throws {UsageError} if it is no width and height in pixels. */
export function readViewport(text: string): { width: number; height: number } {
  const [, width, height] = /^([1-9]\d{1,4})x([1-9]\d{1,4})$/.exec(text) ?? [];
  if (width && height) return { width: Number(width), height: Number(height) };
  throw new UsageError(`--viewport is width and height, such as 1280x800; "${text}" is not.`);
}

/** @throws {UsageError} if it is no language tag such as `es` or `pt-BR`. */
export function readLang(text: string | undefined): string | undefined {
  if (text === undefined || /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
  throw new UsageError(`--lang is a language, such as es or pt-BR; "${text}" is none.`);
}
