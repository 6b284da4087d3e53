/** The services whose guidance the bench is about: pure data, made from the flow's number. */
import type { Device } from '@handrail/flow/events';

export const FLOW_COUNT = 20;
const VERSIONS = 3;
const STEPS = [
  'welcome',
  'eligibility',
  'household',
  'income',
  'housing',
  'health',
  'documents',
  'bank-details',
  'contact',
  'declaration',
  'review',
  'submit',
] as const;
const MIN_STEPS = 4;

/** By how often they are met. */
export const LANGS = ['en', 'en', 'en', 'en', 'en', 'es', 'es', 'zh', 'ht', 'ar'] as const;
export const DEVICES: readonly [Device, ...Device[]] = [
  'phone',
  'phone',
  'phone',
  'desktop',
  'desktop',
  'tablet',
];

/** `service-a`, `service-b` … */
export const flowId = (index: number): string => `service-${String.fromCharCode(97 + index)}`;

/** 4 to 12 steps. */
export function stepsOf(index: number): readonly string[] {
  const count = MIN_STEPS + ((index * 5) % (STEPS.length - MIN_STEPS + 1));
  // The last one is the same in all, as in real services.
  return [...STEPS.slice(0, count - 1), 'submit'];
}

/**
 * The version that a run sees. Each lives for a third of the period; after a new one came, some
 * runs still see the one before, because they were begun with it.
 *
 * @param share how much of the period has passed, 0–1
 */
export function versionAt(share: number, isOld: boolean): number {
  const newest = Math.min(VERSIONS, 1 + Math.floor(share * VERSIONS));
  return Math.max(1, newest - (isOld ? 1 : 0));
}
