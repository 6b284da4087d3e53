import { expect, it } from 'vitest';
import { publicAddress, publicFinding } from './public-address.ts';

it.each([
  ['https://ana:pw@p.example/a?id=2&token=abc', 'https://p.example/a?id=2&token=%E2%80%A6'],
  ['https://p.example/a;jsessionid=abc?id=2', 'https://p.example/a;jsessionid=…?id=2'],
  ['https://p.example/a#access_token=abc&page=2', 'https://p.example/a#access_token=…&page=2'],
  ['https://p.example/a?step=2#main', 'https://p.example/a?step=2#main'],
  ['/pages/apply.html', '/pages/apply.html'],
])('takes secret values out of %s', (address, expected) => {
  expect(publicAddress(address)).toBe(expected);
});

it('takes secret values out of markup and facts, and nothing else', () => {
  const place = {
    url: 'https://p.example/a',
    path: ['main > a'],
    html: '<a href="/x?case=4&sessionId=abc&amp;user=ana" data-note="a=b" title="Key=value">',
    name: 'More',
    part: 'main',
  };
  expect(publicFinding({ rule: 'r', facts: { to: '/x?pwd=abc', count: 2 }, place })).toEqual({
    rule: 'r',
    facts: { to: '/x?pwd=…', count: 2 },
    place: {
      ...place,
      html: '<a href="/x?case=4&sessionId=…&amp;user=…" data-note="a=b" title="Key=value">',
    },
  });
});
