/**
 * What runs in the page that an author asks about: one bundle with the locator, evaluated through the
 * browser's debugging interface, which no Content-Security-Policy forbids. It leaves nothing behind.
 */
import {
  accessibleName,
  describe,
  explain,
  findTarget,
  heal,
  isVisible,
  locate,
  locateTarget,
  visit,
  type Candidate,
  type Fingerprint,
  type Recognition,
} from '@handrail/locator';
import type {
  Alike,
  Described,
  FingerprintReport,
  FinderReport,
  Judgement,
  Summary,
  TargetReport,
  TargetToFind,
} from './reports.ts';

/** Shown of an element, so that an author knows which one it is. */
const MAX_NAME = 60;

/** Whether Handrail can reach this page or frame from the outermost document. */
export function isReachable(): boolean {
  try {
    return !!outermost();
  } catch {
    return false;
  }
}

/** The page's own language. */
export function languageOf(element: Element): string {
  return element.ownerDocument.documentElement.lang;
}

/** Tag, id, name attribute and accessible name: nothing that a person typed. */
export function summarize(element: Element): Summary {
  const attribute = (name: string): string => element.getAttribute(name)?.slice(0, MAX_NAME) ?? '';
  return {
    tag: element.localName,
    id: attribute('id'),
    field: attribute('name'),
    name: accessibleName(element).slice(0, MAX_NAME),
    isShown: isVisible(element),
  };
}

/** The fingerprint, or a sentence that says why there is none. */
export function fingerprintOf(
  element: Element,
  options: { readonly lang: string | null; readonly row: string | null },
): Described {
  const { lang, row } = options;
  try {
    const fingerprint = describe(element, {
      root: outermost(),
      lang: lang ?? undefined,
      row: row ?? undefined,
    });
    return { fingerprint, isInRow: !!element.closest('tr,[role=row]') };
  } catch (error) {
    if (error instanceof RangeError) return { refusal: error.message };
    throw error;
  }
}

/** Whether the fingerprint finds exactly this element again. */
export function judge(
  element: Element,
  { fingerprint, lang }: { readonly fingerprint: Fingerprint; readonly lang: string | null },
): Judgement {
  const options = lang === null ? {} : { lang };
  // An element that nobody can see is asked for as such; the author is told so elsewhere.
  const result = locate(fingerprint, outermost(), { ...options, hidden: !isVisible(element) });
  const { status, confidence, best, runnerUp } = result;
  return {
    status,
    confidence,
    isSame: status === 'found' && result.element === element,
    best: alike(best),
    runnerUp: alike(runnerUp),
    why: explain(result, fingerprint, lang ?? languageOf(element)),
  };
}

/** Looks for each target as guidance would: finders first, then the fingerprint. */
export async function locateTargets(
  targets: readonly TargetToFind[],
  fallbackLang: string,
): Promise<TargetReport[]> {
  const root = outermost();
  const lang = root.documentElement.lang || fallbackLang;
  const reports: TargetReport[] = [];
  for (const { id, target } of targets) {
    const found = target.find ? findTarget(target, root, { lang }) : null;
    const element = found?.status === 'found' ? found.element : null;
    const finders: FinderReport | null =
      found &&
      (found.status === 'found'
        ? { status: 'found', rank: found.rank, element: summarize(found.element) }
        : { status: 'missing', reason: found.reason, tried: found.tried });
    const { fingerprint } = target;
    const likeness = fingerprint
      ? await report({ ...target, fingerprint }, { root, lang, element })
      : null;
    reports.push({ id, finders, fingerprint: likeness });
  }
  return reports;
}

async function report(
  target: TargetToFind['target'] & { readonly fingerprint: Fingerprint },
  {
    root,
    lang,
    element,
  }: { readonly root: Document; readonly lang: string; readonly element: Element | null },
): Promise<FingerprintReport> {
  const { fingerprint } = target;
  const result = await locateTarget(target, root, { lang });
  const { status, confidence, best, runnerUp, page } = result;
  const isFindersChoice = element && best ? best.element === element : null;
  return {
    status,
    confidence,
    page,
    best: alike(best),
    runnerUp: alike(runnerUp),
    drift: result.status === 'found' ? result.drift : [],
    why: explain(result, fingerprint, lang),
    isFindersChoice,
    additions: isFindersChoice === false ? null : additionsTo(fingerprint, { root, lang, result }),
  };
}

/** What `seen` might take up, where one look alone is sure of the same element. */
function additionsTo(
  fingerprint: Fingerprint,
  {
    root,
    lang,
    result,
  }: { readonly root: Document; readonly lang: string; readonly result: Recognition },
): Fingerprint['seen'] | null {
  if (result.status !== 'found') return null;
  const own: Fingerprint = { ...fingerprint, seen: undefined };
  const alone = locate(own, root, { lang });
  // The finders may have decided; what is proposed has to hold without them.
  if (alone.status !== 'found' || alone.element !== result.element) return null;
  const seen = visit(fingerprint, root, { lang });
  const proposal = seen && heal(fingerprint, [seen], { minVisits: 1 });
  return proposal?.fingerprint.seen ?? null;
}

function alike(candidate: Candidate | null): Alike | null {
  return candidate && { ...summarize(candidate.element), confidence: candidate.confidence };
}

/** Throws where a frame around this one is of another origin. */
function outermost(): Document {
  const { document } = window.top ?? window;
  return document;
}
