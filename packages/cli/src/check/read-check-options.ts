import {
  FAIL_ON,
  REPORT_KINDS,
  REPORT_NAMES,
  type FailOn,
  type ReportName,
} from '@handrail/checks/report';
import { suggest } from '@handrail/flow/parse';
import { readArguments } from '../arguments.ts';
import { UsageError } from '../io.ts';
import { PAGE_OPTIONS, readLang, readViewport, readWait } from '../read-options.ts';
import { UPDATES, type Update } from './baseline.ts';
import { addressPattern } from './links.ts';
import type { WcagLevel } from '@handrail/checks';

const LEVELS: readonly WcagLevel[] = ['A', 'AA', 'AAA'];
const MAX_SIDE_BY_SIDE = 8;
const MAX_PAGES = 10_000;
const MAX_DELAY_MS = 60_000;
const MAX_PATIENCE_SECONDS = 3600;

export interface WantedReport {
  readonly kind: ReportName;
  /** "-" for the first output. */
  readonly file: string;
}

/** The command line of `handrail check`, understood. */
export interface CheckOptions {
  readonly places: readonly string[];
  readonly isDriven: boolean;
  readonly reports: readonly WantedReport[];
  readonly baseline: string | undefined;
  readonly update: Update | null;
  readonly failOn: FailOn;
  readonly crawl: number | null;
  readonly isSamePath: boolean;
  readonly level: WcagLevel;
  readonly rules: readonly string[];
  readonly excluded: readonly RegExp[];
  readonly ignore: string | null;
  readonly concurrency: number;
  readonly delayMs: number;
  readonly dismissals: string | undefined;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly lang: string | undefined;
  readonly browser: string | undefined;
  /** Whether certificates that nobody vouches for are taken, as test systems have them. */
  readonly isInsecure: boolean;
  readonly waitMs: number;
  /** How long a page may take to be read. */
  readonly patienceMs: number;
  /** The collector that is told how much was found; null for none. */
  readonly send: { readonly url: string; readonly site: string | undefined } | null;
}

/** @throws {UsageError} that names the option and what it may be. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  // "--update-baseline" alone means all of it; Node's reader knows no option that may have a value.
  const whole = args.map((each) => (each === '--update-baseline' ? `${each}=all` : each));
  const { values, positionals } = readArguments(whole, {
    ...PAGE_OPTIONS,
    wait: { type: 'string', default: '2' },
    patience: { type: 'string', default: '90' },
    lang: { type: 'string' },
    driven: { type: 'boolean', default: false },
    report: { type: 'string', multiple: true, default: [] },
    baseline: { type: 'string' },
    'update-baseline': { type: 'string' },
    'fail-on': { type: 'string' },
    crawl: { type: 'string' },
    'same-path': { type: 'boolean', default: false },
    level: { type: 'string', default: 'AA' },
    rules: { type: 'string' },
    exclude: { type: 'string', multiple: true, default: [] },
    ignore: { type: 'string' },
    concurrency: { type: 'string', default: '2' },
    delay: { type: 'string', default: '250' },
    dismissals: { type: 'string' },
    insecure: { type: 'boolean', default: false },
    send: { type: 'string' },
    site: { type: 'string' },
  });
  if (positionals.length === 0) {
    throw new UsageError('Which page? "handrail help check" says more.');
  }
  const { baseline } = values;
  const update = values['update-baseline'];
  if (update !== undefined && baseline === undefined) {
    throw new UsageError('--update-baseline needs --baseline FILE.');
  }
  const usual = baseline === undefined ? 'error' : 'new';
  return {
    places: positionals,
    isDriven: values.driven,
    reports: values.report.map(readReport),
    baseline,
    update: update === undefined ? null : oneOf(update, UPDATES, '--update-baseline'),
    failOn: oneOf(values['fail-on'] ?? usual, FAIL_ON, '--fail-on'),
    crawl: values.crawl === undefined ? null : readNumber(values.crawl, '--crawl', 1, MAX_PAGES),
    isSamePath: values['same-path'],
    level: oneOf(values.level.toUpperCase(), LEVELS, '--level'),
    rules: listOf(values.rules),
    excluded: values.exclude.map(addressPattern),
    ignore: values.ignore ?? null,
    concurrency: readNumber(values.concurrency, '--concurrency', 1, MAX_SIDE_BY_SIDE),
    delayMs: readNumber(values.delay, '--delay', 0, MAX_DELAY_MS),
    dismissals: values.dismissals,
    viewport: readViewport(values.viewport),
    lang: readLang(values.lang),
    browser: values.browser,
    isInsecure: values.insecure,
    waitMs: readWait(values.wait),
    patienceMs: 1000 * readNumber(values.patience, '--patience', 1, MAX_PATIENCE_SECONDS),
    send: readSend(values.send, values.site),
  };
}

function readSend(url: string | undefined, site: string | undefined): CheckOptions['send'] {
  if (url === undefined) {
    if (site !== undefined) throw new UsageError('--site needs --send URL.');
    return null;
  }
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw new UsageError(
      `--send is the address of a collector, such as https://stats.agency.example/v1/events; "${url}" is none.`,
    );
  }
  return { url, site };
}

function readReport(text: string): WantedReport {
  const [name = '', ...rest] = text.split('=');
  const kind = REPORT_NAMES.find((each) => each === name);
  if (kind) return { kind, file: rest.join('=') || REPORT_KINDS[kind].file };
  const meant = suggest(name, REPORT_NAMES);
  const hint = meant ? `Did you mean "${meant}"?` : `There are ${REPORT_NAMES.join(', ')}.`;
  throw new UsageError(`There is no report "${name}". ${hint}`);
}

function oneOf<T extends string>(text: string, all: readonly T[], option: string): T {
  const found = all.find((each) => each === text);
  if (found !== undefined) return found;
  throw new UsageError(`${option} is one of ${all.join(', ')}; "${text}" is none.`);
}

function readNumber(text: string, option: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(`${option} is a whole number from ${least} to ${most}; "${text}" is none.`);
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}
