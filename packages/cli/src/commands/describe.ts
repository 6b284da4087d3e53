import { readFileSync } from 'node:fs';
import type { Fingerprint } from '@handrail/locator';
import { readArguments } from '../arguments.ts';
import { findElement } from '../browser/find-element.ts';
import type { FoundElement } from '../browser/find-element.ts';
import { withPage } from '../browser/open-page.ts';
import { describeReport } from '../describe-report.ts';
import { formatJson } from '../fingerprint/format-json.ts';
import { languagesOf, mergeLanguage } from '../fingerprint/merge-language.ts';
import { readFlowPlace, writeFlowPlace } from '../flow-place.ts';
import type { FlowPlace } from '../flow-place.ts';
import { EXIT, UsageError } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { PAGE_OPTIONS, readLang, readViewport, readWait } from '../read-options.ts';

interface Wish {
  readonly lang: string | undefined;
  readonly row: string | undefined;
  /** The same element in other languages. */
  readonly base: Fingerprint | undefined;
  readonly place: FlowPlace | undefined;
}

/** `handrail describe URL SELECTOR` */
export async function describe(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    ...PAGE_OPTIONS,
    lang: { type: 'string' },
    row: { type: 'string' },
    onto: { type: 'string' },
    flow: { type: 'string' },
    target: { type: 'string' },
  });
  const [url, selector] = positionals;
  if (url === undefined || selector === undefined || positionals.length > 2) {
    throw new UsageError('Name one page and one element: handrail describe URL SELECTOR.');
  }
  const { browser, row } = values;
  const lang = readLang(values.lang);
  const viewport = readViewport(values.viewport);
  const waitMs = readWait(values.wait);
  const place = readPlace(values);
  const base = readBase({ onto: values.onto, lang, place });
  return withPage(url, { browser, lang, viewport, waitMs }, async (opened) => {
    const found = await findElement(opened, selector, { waitMs });
    if (!('refusal' in found)) return tell(found, { lang, row, base, place }, io);
    io.error(`${found.refusal}\n`);
    return EXIT.faults;
  });
}

function readPlace({
  flow,
  target,
}: {
  readonly flow?: string | undefined;
  readonly target?: string | undefined;
}): FlowPlace | undefined {
  if (flow !== undefined && target !== undefined) return readFlowPlace(flow, target);
  if (flow === undefined && target === undefined) return undefined;
  throw new UsageError('--flow FILE and --target ID go together.');
}

/** What the element was in other languages: of a file, or of the target itself. */
function readBase({
  onto,
  lang,
  place,
}: {
  readonly onto: string | undefined;
  readonly lang: string | undefined;
  readonly place: FlowPlace | undefined;
}): Fingerprint | undefined {
  if (onto !== undefined && lang === undefined) {
    throw new UsageError('--onto adds a language. Say which one with --lang.');
  }
  if (onto !== undefined) return readFingerprint(onto);
  const known = place?.fingerprint;
  const others = known && languagesOf(known).filter((each) => each !== lang);
  return lang !== undefined && others?.length ? known : undefined;
}

function readFingerprint(file: string): Fingerprint {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (typeof value === 'object' && value && 'v' in value && value.v === 1 && 'kind' in value) {
    return value as Fingerprint;
  }
  throw new UsageError(`${file} holds no fingerprint, as "handrail describe" prints one.`);
}

async function tell(found: FoundElement, wish: Wish, io: Io): Promise<ExitCode> {
  const { element, script, summary, hiddenTwins } = found;
  const { base, row, place } = wish;
  const lang = wish.lang ?? null;
  const described = await script.evaluate(
    (ours, [one, options]) => ours.fingerprintOf(one, options),
    [element, { lang, row: row ?? null }] as const,
  );
  if ('refusal' in described) {
    io.error(`${described.refusal}\n`);
    return EXIT.faults;
  }
  const { isInRow } = described;
  const fingerprint = base ? mergeLanguage(base, described.fingerprint) : described.fingerprint;
  const judgement = await script.evaluate((ours, [one, asked]) => ours.judge(one, asked), [
    element,
    { fingerprint, lang },
  ] as const);
  const pageLang = await script.evaluate((ours, one) => ours.languageOf(one), element);
  const { isShown } = summary;
  const facts = { fingerprint, judgement, isShown, isInRow, hiddenTwins, lang, pageLang };
  io.error(describeReport(facts));
  if (!place) io.out(`${formatJson(fingerprint)}\n`);
  else if (judgement.isSame) io.error(write(place, fingerprint));
  else io.error(`Nothing was written to ${place.file}.\n`);
  return judgement.isSame ? EXIT.valid : EXIT.faults;
}

function write(place: FlowPlace, fingerprint: Fingerprint): string {
  const warnings = writeFlowPlace(place, fingerprint);
  return `${warnings}Wrote the fingerprint of "${place.target}" to ${place.file}.\n`;
}
