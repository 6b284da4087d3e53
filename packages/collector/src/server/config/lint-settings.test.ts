import { expect, it } from 'vitest';
import { readSettings, type CollectorOptions } from '../options.ts';
import { lintSettings } from './lint-settings.ts';

const adviceFor = (options: CollectorOptions, accounts = 0) =>
  lintSettings(readSettings({ origins: ['https://a.example'], ...options }), { accounts })
    .map(({ about, text }) => `${about}: ${text}`)
    .join('\n');

it('says that figures are open to the machine, as long as they are', () => {
  expect(adviceFor({})).toContain('whoever can use this machine reads');
  expect(adviceFor({}, 1)).toBe('');
  for (const options of [
    { auth: 'required' },
    { trustProxy: ['127.0.0.1'] },
    { readToken: 'a'.repeat(16) },
    { proxyAuth: { from: ['10.0.0.5'], readerGroups: ['a'] } },
  ] as const)
    expect(adviceFor(options)).toBe('');
});
