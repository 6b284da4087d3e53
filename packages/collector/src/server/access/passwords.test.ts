import { expect, it } from 'vitest';
import { createGate, GateFull } from './hash-gate.ts';
import { DEFAULT_COST, findPasswordFault, hashPassword, isPassword } from './passwords.ts';

const COST = { N: 16, r: 1, p: 1 };

it('knows the right password again, and no other', async () => {
  const hash = await hashPassword('correct horse battery', COST);
  expect(await isPassword('correct horse battery', hash)).toBe(true);
  expect(await isPassword('correct horse batterz', hash)).toBe(false);
  expect(await isPassword('', hash)).toBe(false);
  // The same letters from another keyboard.
  const accented = await hashPassword('caf\u00e9 con leche y pan', COST);
  expect(await isPassword('cafe\u0301 con leche y pan', accented)).toBe(true);
});

it('hashes the same password differently each time, and keeps what it cost', async () => {
  const [one, two] = [await hashPassword('x', COST), await hashPassword('x', COST)];
  expect(one.hash).not.toBe(two.hash);
  expect(one).toMatchObject({ kind: 'scrypt', ...COST });
  const costly = await hashPassword('x');
  expect(costly).toMatchObject(DEFAULT_COST);
  expect(await isPassword('x', costly)).toBe(true);
});

it.each([
  ['fourteen chars', 'too-short'],
  ['y'.repeat(257), 'too-long'],
  ['aaaaaaaaaaaaaaaaaa', 'too-simple'],
  ['handrailhandrailrob', 'too-simple'],
  ['a good long sentence', undefined],
])('judges %s', (password, fault) => {
  expect(findPasswordFault(password, 'rob')).toBe(fault);
});

it('lets few hash at once, some wait and no more', async () => {
  const gate = createGate(1, 1);
  let [release, running, most] = [() => {}, 0, 0];
  const job = () =>
    gate(async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => (release = resolve));
      running--;
    });
  const [first, second] = [job(), job()];
  await expect(job()).rejects.toThrow(GateFull);
  release();
  await first;
  await expect.poll(() => running).toBe(1);
  release();
  await second;
  expect(most).toBe(1);
  const third = job();
  await expect.poll(() => running).toBe(1);
  release();
  await third;
});
