import type { Fingerprint } from '@handrail/locator';
import { clean } from './clean.ts';
import type { Alike, Judgement } from './page/reports.ts';
import { showElement } from './show-element.ts';

/** Why a trait may not outlive the next release. */
const FRAGILE: Readonly<Record<string, string>> = {
  id: 'its id is generated',
  raw: 'part of its id is generated; "id" keeps the rest',
  name: 'its name holds a number, which may be data',
  nth: 'only its place tells it from others of the same name',
};
const IDENTITY: readonly string[] = ['id', 'field', 'test', 'name', 'href'];

export interface Facts {
  readonly fingerprint: Fingerprint;
  readonly judgement: Judgement;
  readonly isShown: boolean;
  /** It stands in a row of a table. */
  readonly isInRow: boolean;
  readonly hiddenTwins: number;
  /** Asked for with --lang; null without. */
  readonly lang: string | null;
  /** What the page says of itself; may be empty. */
  readonly pageLang: string;
}

/** A short judgement for the author, one sentence a line. */
export function describeReport(facts: Facts): string {
  const lines = [
    ...again(facts.judgement),
    ...notes(facts),
    ...fragile(facts.fingerprint),
    ...advice(facts),
  ];
  return lines.map((line) => `${clean(line)}\n`).join('');
}

function again({ isSame, status, confidence, best, runnerUp, why }: Judgement): string[] {
  const rival = runnerUp
    ? `The next likely one is ${showAlike(runnerUp)}.`
    : 'No other element comes near.';
  if (isSame) return [`Found again on this page, confidence ${confidence.toFixed(2)}. ${rival}`];
  if (status === 'found') {
    const found = best ? showAlike(best) : 'none';
    return [`Do not use this fingerprint: it finds another element, ${found}.`, why];
  }
  return ['Do not use this fingerprint: it does not find its element again on this page.', why];
}

function showAlike(alike: Alike): string {
  return `${showElement(alike)}, confidence ${alike.confidence.toFixed(2)}`;
}

function notes({ isShown, hiddenTwins, lang, pageLang }: Facts): string[] {
  const twins = `${String(hiddenTwins)} more`;
  const isOther = lang && pageLang && baseOf(lang) !== baseOf(pageLang);
  return [
    ...(isShown ? [] : ['Nobody can see this element now, and guidance never points at such.']),
    ...(hiddenTwins ? [`Of all matches the one that can be seen was taken; ${twins} cannot.`] : []),
    ...(isOther
      ? [`The page says that it is in "${pageLang}", and its texts are kept as "${lang}".`]
      : []),
  ];
}

function baseOf(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}

function fragile({ fragile: traits = [] }: Fingerprint): string[] {
  if (!traits.length) return ['Fragile: nothing.'];
  const reasons = traits.map((trait) => `"${trait}" (${FRAGILE[trait] ?? 'likely to change'})`);
  return [`Fragile: ${reasons.join(', ')}.`];
}

function advice({ fingerprint, judgement, isInRow }: Facts): string[] {
  const { nth, row, fragile: traits = [] } = fingerprint;
  const known = IDENTITY.filter((trait) => Object.hasOwn(fingerprint, trait));
  const isAlike = nth !== undefined && row === undefined;
  if (isAlike && isInRow) {
    return [
      `It is one of ${String(nth[1])} alike in the rows of a table. Add --row "TEXT" with what a cell of its row says, if that text stays.`,
    ];
  }
  if (!known.length) {
    return [
      'Nothing but its place tells what it is. Point at something that has a name, an id or a label, or ask the portal for a test id (data-testid).',
    ];
  }
  if (isAlike && !judgement.isSame) {
    return [
      'Others are like it. Point at one that has a name of its own, or ask the portal for an id or a test id (data-testid).',
    ];
  }
  return known.every((trait) => traits.some((each) => each === trait))
    ? ['All that tells what it is is fragile. Keep a finder beside the fingerprint ("find").']
    : [];
}
