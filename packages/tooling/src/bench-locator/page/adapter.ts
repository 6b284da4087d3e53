/**
 * Our locator in the shape that the measuring runner expects of every locator. Bundled with the
 * package's sources by `../build-ours.ts`, so that nothing stale is measured.
 */
import * as handrail from '../../../../locator/src/index.ts';
import type {
  Evidence,
  Fingerprint,
  Recognition,
} from '../../../../locator/src/fingerprint/types.ts';

/** What the runner wants to know of a look-up. */
interface Answer {
  /** Null where the locator refuses. */
  readonly element: Element | null;
  readonly best: Element | null;
  readonly confidence: number;
  readonly why: string;
}

interface Package {
  readonly describe: (element: Element, options?: object) => Fingerprint;
  readonly locate: (fingerprint: Fingerprint, root: Document, options?: object) => Recognition;
  readonly locateSoon?: (fingerprint: Fingerprint, root: Document) => Promise<Recognition>;
}
const api = handrail as unknown as Package;

/** @param row What a cell of its row says, where an author would name one. */
export function describe(element: Element, _root?: Document, row?: string): Fingerprint {
  return api.describe(element, { row });
}

/** `hidden`: saved pages carry no style sheets, so what is shown in them says nothing. */
export function locate(fingerprint: Fingerprint, root: Document): Answer {
  return answerOf(api.locate(fingerprint, root, { hidden: true }));
}

/** As a citizen's page asks: only for what is shown. */
export function locateShown(fingerprint: Fingerprint, root: Document): Answer {
  return answerOf(api.locate(fingerprint, root));
}

const { locateSoon: searchInSlices } = api;

/** Undefined while the package has no search in slices: the page's bench then leaves it out. */
export const locateSoon =
  searchInSlices &&
  (async (fingerprint: Fingerprint, root: Document): Promise<Answer> =>
    answerOf(await searchInSlices(fingerprint, root)));

function answerOf(result: Recognition): Answer {
  return {
    element: result.status === 'found' ? result.element : null,
    best: result.best?.element ?? null,
    confidence: result.confidence,
    why: (result.best?.evidence ?? []).map(wordsOf).join(' '),
  };
}

function wordsOf({ trait, level, weight }: Evidence): string {
  return `${trait}:${level}${weight < 0 ? '' : '+'}${weight.toFixed(1)}`;
}
