import { expect, it } from 'vitest';
import type { Finding } from '../contract/finding.ts';
import { withoutSuperseded } from './superseded.ts';

function finding(rule: string, selector: string): Finding {
  const place = { url: 'http://portal.example/', path: [selector], html: '', name: '', part: '' };
  return { rule, source: 'handrail', level: 'warning', wcag: [], place, facts: {} };
}

const read = finding('focus-not-visible-by-style', '#a');

it('believes the measurement rather than the style sheet', () => {
  expect(withoutSuperseded([read], new Set(['focus-not-visible']))).toEqual([]);
});

it('keeps what nobody measured', () => {
  expect(withoutSuperseded([read], new Set(['keyboard-trap']))).toEqual([read]);
});

it('says a thing once of an element', () => {
  const known = finding('hover-only-content', '#a');
  const twin = finding('hover-only-by-trial', '#a');
  const other = finding('hover-only-by-trial', '#b');
  expect(withoutSuperseded([known, twin, other], new Set())).toEqual([known, other]);
});
