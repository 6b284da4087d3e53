import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixture } from '../scripts/read-fixture.ts';
import { readFlow, SUPPORTED_FEATURES } from './guard.ts';
import { parseFlow } from './parse/parse-flow.ts';
import { soundFlow } from './parse/testing.ts';

describe('readFlow', () => {
  it('gives a sound flow back as it is', () => {
    const flow: unknown = JSON.parse(readFixture('heating-help-apply.flow.json'));
    expect(readFlow(flow)).toBe(flow);
  });

  it('takes a later minor version and members it does not know', () => {
    expect(readFlow({ ...soundFlow(), handrail: '1.7', later: 1 })).not.toBeNull();
  });

  it('takes targets that have only a fingerprint', () => {
    const targets = { t: { label: 'T', fingerprint: { v: 1, kind: 'a', id: 'go' } } };
    expect(readFlow({ ...soundFlow(), requires: ['fingerprint'], targets })).not.toBeNull();
  });

  it.each<[string, object]>([
    ['another major version', { handrail: '2.0' }],
    ['a number as version', { handrail: 1.0 }],
    ['no id', { id: undefined }],
    ['a list as id', { id: ['a'] }],
    ['a reserved id', { id: 'constructor' }],
    ['no language', { lang: 1 }],
    ['no title', { meta: {} }],
    ['a feature it lacks', { requires: ['survey', 'video'] }],
    ['a text for a list', { requires: 'survey' }],
    ['no steps', { steps: [] }],
    ['a text for steps', { steps: 'abc' }],
    ['a step without id', { steps: [{ type: 'say', title: 'T' }] }],
    ['a step of an unknown type', { steps: [{ id: 'a', type: 'shout', title: 'T' }] }],
    ['a step named as no step may be', { steps: [{ id: '__proto__', type: 'say', title: 'T' }] }],
    ['a step without title', { steps: [{ id: 'a', type: 'say' }] }],
    [
      'a step with a feature it lacks',
      { steps: [{ id: 'a', type: 'say', title: 'T', requires: ['x'] }] },
    ],
    ['a null among the steps', { steps: [null] }],
  ])('refuses %s', (_, change) => {
    expect(readFlow({ ...soundFlow(), ...change })).toBeNull();
  });

  it('never throws, and takes whatever parseFlow takes', () => {
    fc.assert(fc.property(fc.anything(), (value) => readFlow(value) === null));
    expect(parseFlow(JSON.stringify({ ...soundFlow(), requires: SUPPORTED_FEATURES })).ok).toBe(
      true,
    );
    expect(readFlow({ ...soundFlow(), requires: SUPPORTED_FEATURES })).not.toBeNull();
  });
});
