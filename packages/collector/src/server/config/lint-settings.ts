import { isLoopback, type Settings } from '../options.ts';
import { WEEK_DAYS } from '../privacy/weeks.ts';
import { isOpenWithoutAccounts } from './open-here.ts';

/** Something that is allowed, and that an agency should have decided knowingly. */
export interface Advice {
  readonly about: 'privacy' | 'safety' | 'operation';
  readonly text: string;
}

const MIN_COUNT = 10;
const RAW_DAYS = 90;
/** 25 months: the longest that the French CNIL allows for audience measurement without consent. */
const ROLLUP_DAYS = 760;
const SESSION_HOURS = 24;

type Rule = (settings: Settings, facts: Facts) => string | false;

/** What the settings alone do not say. */
export interface Facts {
  readonly accounts: number;
}

const PRIVACY: readonly Rule[] = [
  ({ minCount }) =>
    minCount < MIN_COUNT &&
    `minCount is ${minCount}: figures of fewer than ${MIN_COUNT} people are shown, by which one of them may be known. Leave it at ${MIN_COUNT} where citizens are real.`,
  ({ rawDays }) =>
    rawDays > RAW_DAYS &&
    `rawDays is ${rawDays}: raw events serve to recognise repeats, for which ${RAW_DAYS} days are plenty.`,
  ({ rollupDays }) =>
    rollupDays > ROLLUP_DAYS &&
    `rollupDays is ${rollupDays}: that is longer than 25 months, after which the CNIL's exemption from consent ends.`,
  ({ visitors }) =>
    visitors &&
    'visitors is on: addresses and user agents are hashed in memory. Say so in your privacy notice, and read docs/privacy.md on what it changes.',
];

const SAFETY: readonly Rule[] = [
  ({ origins }) =>
    origins.includes('*') &&
    'origins holds "*": every website may send events, and so spoil the figures. Name your portals.',
  ({ host, publicUrl }) =>
    !isLoopback(host) &&
    publicUrl?.startsWith('https:') !== true &&
    `host is ${host}, and no publicUrl with https is given: the collector speaks no TLS itself, so passwords, tokens and figures would cross the network in the clear. Put a proxy with TLS in front and name its address in publicUrl.`,
  ({ publicUrl }) =>
    publicUrl?.startsWith('http:') === true &&
    !isLoopback(new URL(publicUrl).hostname) &&
    'publicUrl is without TLS (http): passwords would cross the network in the clear.',
  ({ host, publicUrl }) =>
    !isLoopback(host) &&
    publicUrl?.startsWith('https:') === true &&
    `host is ${host}: see to it that the collector is reached through its proxy only, for example by a firewall or by 127.0.0.1.`,
  (settings, { accounts }) =>
    accounts === 0 &&
    isOpenWithoutAccounts(settings) &&
    'No account, token or proxy is set up: whoever can use this machine reads the figures. A proxy on it that hides itself would open them to everybody. Set "auth" to "required", or make an account.',
  ({ readToken, metricsToken }) =>
    readToken !== undefined &&
    readToken === metricsToken &&
    'readToken and metricsToken are the same: give Prometheus one that does not open the figures.',
  ({ session }) =>
    session.hours > SESSION_HOURS &&
    `session.hours is ${session.hours}: a forgotten browser stays signed in for days.`,
  ({ proxyAuth }) =>
    proxyAuth?.readerGroups.includes('*') === true &&
    'proxyAuth.readerGroups holds "*": everybody whom the proxy lets in reads the figures.',
  ({ proxyAuth }) =>
    proxyAuth?.from.some((range) => /\/[0-8]?$/.test(range)) === true &&
    'proxyAuth.from holds a very wide range: whoever connects from there may claim to be anybody.',
];

const OPERATION: readonly Rule[] = [
  ({ publicUrl, trustProxy }) =>
    publicUrl !== undefined &&
    trustProxy.length === 0 &&
    'publicUrl is set and trustProxy is not: all senders look like the proxy, so limits and visitors cannot tell them apart. Name the address of the proxy in trustProxy.',
  ({ origins }) =>
    origins.length === 0 &&
    'origins is empty: only pages under the address of the collector itself may send.',
  ({ minCount, unitWeeks, rollupDays }) =>
    minCount > 1 &&
    rollupDays < unitWeeks * WEEK_DAYS &&
    `rollupDays is ${rollupDays}, less than the ${unitWeeks * WEEK_DAYS} days of unitWeeks: counts are shown in whole units, so for much of the time there is nothing to show.`,
  ({ store, data }) =>
    store.engine === 'sqlite' &&
    data === ':memory:' &&
    'data is ":memory:": everything is gone when the collector stops.',
];

/** Looks for settings that an agency should think twice about. */
export function lintSettings(settings: Settings, facts: Facts): Advice[] {
  const groups = { privacy: PRIVACY, safety: SAFETY, operation: OPERATION } as const;
  return (['privacy', 'safety', 'operation'] as const).flatMap((about) =>
    groups[about].flatMap((rule) => {
      const text = rule(settings, facts);
      return text === false ? [] : [{ about, text }];
    }),
  );
}
