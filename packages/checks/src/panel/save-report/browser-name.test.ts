import { expect, it } from 'vitest';
import { browserName } from './browser-name.ts';

const LIKE_GECKO = 'AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  [
    `Mozilla/5.0 (X11; Linux x86_64) ${LIKE_GECKO} Chrome/140.0.0.0 Safari/537.36`,
    'Chrome 140.0.0.0',
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${LIKE_GECKO} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.1.2`,
    'Edge 140.0.1.2',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140.0'],
  [
    'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    'Safari 18.1',
  ],
  ['Lynx/2.9', 'an unknown browser'],
])('reads %s', (userAgent, expected) => {
  expect(browserName(userAgent)).toBe(expected);
});
