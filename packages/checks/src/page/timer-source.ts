import { withCalled } from './handlers.ts';
import type { PageView } from './page-view.ts';

/** Delays, in milliseconds, of the `setTimeout` calls in this source whose function matches. */
export function shortDelays(page: PageView, source: string, what: RegExp): readonly number[] {
  return timeoutCalls(source).flatMap(({ body, delayMs }) => {
    const name = /^\s*["']?([\w$]+)(?:\(\))?["']?\s*$/.exec(body)?.[1];
    const whole = name ? withCalled(page, `${name}()`) : withCalled(page, body);
    return what.test(whole) ? [delayMs] : [];
  });
}

/** The calls of `setTimeout` with a number, or a product of numbers, as their delay. */
export function timeoutCalls(source: string): readonly { body: string; delayMs: number }[] {
  return [...source.matchAll(/\bsetTimeout\s*\(/g)].flatMap(({ index, 0: { length } }) => {
    const call = untilClosed(source.slice(index + length));
    const [, body = '', delay = ''] = /^([\s\S]*),\s*([\d.e*_\s]+)$/.exec(call) ?? [];
    const delayMs = delay
      .replaceAll('_', '')
      .split('*')
      .reduce((all, each) => all * Number(each), 1);
    return body && delayMs > 0 ? [{ body, delayMs }] : [];
  });
}

/** Up to the bracket that closes the call. */
function untilClosed(text: string): string {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (char === '(') depth++;
    else if (char === ')' && depth-- === 0) return text.slice(0, index);
  }
  return '';
}
