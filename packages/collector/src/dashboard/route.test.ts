import { describe, expect, it } from 'vitest';
import {
  FLOW_PAGES,
  isSamePage,
  lastDays,
  otherPage,
  plainAddress,
  readRoute,
  SITE_PAGES,
  writeRoute,
} from './route.ts';

const NOW = Date.parse('2026-02-10T12:00:00');
const PERIOD = 'from=2026-01-01&to=2026-01-31';

describe('readRoute', () => {
  it('reads what writeRoute writes, for every page', () => {
    const pages = [
      ...SITE_PAGES.map((page) => ({ page, flow: undefined })),
      ...FLOW_PAGES.map((page) => ({ page, flow: 'apply' })),
    ];
    for (const page of pages) {
      const route = { ...page, from: '2026-01-01', to: '2026-01-31', site: 'benefits', lang: 'es' };
      expect(readRoute(writeRoute(route), NOW)).toEqual(route);
    }
  });

  it('takes the last twelve weeks where no days are given, or none that are', () => {
    for (const hash of [
      '',
      '#/',
      '#/?from=yesterday&to=2026-2-1',
      '#/?from=2026-02-30&to=2026-13-01',
    ]) {
      expect(readRoute(hash, NOW)).toEqual({
        ...{ page: 'flows', flow: undefined },
        ...{ from: '2025-11-19', to: '2026-02-10' },
      });
    }
  });

  it('leads to the list, or to the steps of a flow, from addresses that are none', () => {
    expect(readRoute('#/nowhere', NOW).page).toBe('flows');
    expect(readRoute('#/flows/<script>', NOW)).toMatchObject({ page: 'flows', flow: undefined });
    expect(readRoute('#/flows/apply/nowhere', NOW)).toMatchObject({
      page: 'funnel',
      flow: 'apply',
    });
    expect(readRoute('#/visitors/../struggle', NOW).page).toBe('flows');
  });
});

it('leads to a page without anything that was chosen', () => {
  const route = readRoute(`#/flows/apply/targets?${PERIOD}&site=x`, NOW);
  expect(plainAddress(route)).toBe('#/flows/apply/targets');
  expect(lastDays(28, NOW)).toEqual({ from: '2026-01-14', to: '2026-02-10' });
});

describe('otherPage', () => {
  it('keeps period and portal, and leaves what was chosen on the page', () => {
    const route = readRoute(`#/flows/apply?${PERIOD}&site=benefits&lang=es`, NOW);
    expect(writeRoute(otherPage(route, 'struggle'))).toBe(`#/struggle?${PERIOD}&site=benefits`);
  });
});

it('tells another page from another choice on the same', () => {
  const route = readRoute(`#/flows/apply?${PERIOD}`, NOW);
  expect(isSamePage(route, readRoute(`#/flows/apply?${PERIOD}&lang=es`, NOW))).toBe(true);
  expect(isSamePage(route, readRoute(`#/flows/renew?${PERIOD}`, NOW))).toBe(false);
  expect(isSamePage(route, readRoute(`#/flows/apply/live?${PERIOD}`, NOW))).toBe(false);
});
