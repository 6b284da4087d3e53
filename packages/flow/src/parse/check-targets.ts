import { FINGERPRINT_VERSION, isObject, type Trait } from '../schema/index.ts';
import { listWords } from './complaint.ts';
import { listOf } from './outline.ts';
import type { Obj, Outline } from './outline.ts';
import { portalLangs } from './portal-langs.ts';
import { short } from './read-json.ts';
import type { Report } from './report.ts';

/** Traits that tell what an element is. Without one, the locator has only a place, and refuses. */
const IDENTITY: readonly Trait[] = ['id', 'field', 'test', 'name', 'href'];

/** So many of one name on a page are rows of a table or a list, and a count does not tell them apart. */
const MAX_ALIKE = 3;

/** Reports targets that a change of the portal would break, or that could never be found. */
export function checkTargets(outline: Outline, report: Report): void {
  const langs = portalLangs(outline);
  for (const [id, target] of Object.entries(outline.targets)) {
    if (!isObject(target)) continue;
    const { find, fingerprint } = target;
    if (fingerprint === undefined && listOf(find).length === 1) {
      warnOfSingleFinder(id, target, report);
    }
    if (!isObject(fingerprint) || fingerprint['v'] !== FINGERPRINT_VERSION) continue;
    checkIdentity(id, target, fingerprint, report);
    checkRow(id, fingerprint, report);
    checkLangs(id, fingerprint, langs, report);
  }
}

function warnOfSingleFinder(id: string, target: Obj, report: Report): void {
  const message = `Target "${short(id)}" has only one finder. A second one, or a fingerprint, keeps it working when the page changes.`;
  report.add('single-finder', { in: target, member: 'find' }, message, { severity: 'warning' });
}

function checkIdentity(id: string, target: Obj, fingerprint: Obj, report: Report): void {
  const told = IDENTITY.filter((trait) => fingerprint[trait] !== undefined);
  const where = { in: target, member: 'fingerprint', mark: 'key' } as const;
  if (told.length === 0) {
    const message = `The fingerprint of "${short(id)}" tells only where the element stands, so it will be refused. It needs one of ${listed(IDENTITY)}.`;
    return report.add('no-identity', where, message, { severity: 'warning' });
  }
  // Beside finders a fragile fingerprint does no harm: they are asked too.
  if (listOf(target['find']).length > 0) return;
  const fragile = listOf(fingerprint['fragile']);
  if (!told.every((trait) => fragile.includes(trait))) return;
  const message = `All that tells "${short(id)}" from others is marked as fragile: ${told.join(', ')}. A finder beside the fingerprint keeps it working when the page changes.`;
  report.add('only-fragile', where, message, { severity: 'warning' });
}

function checkRow(id: string, fingerprint: Obj, report: Report): void {
  const count = listOf(fingerprint['nth'])[1];
  if (typeof count !== 'number' || count <= MAX_ALIKE || fingerprint['row'] !== undefined) return;
  const message = `"${short(id)}" is one of ${String(count)} with the same name. Say which row it is in, "row": { "is": "…" } with the text of a cell, or it will be refused.`;
  const where = { in: fingerprint, member: 'nth' };
  report.add('no-row-key', where, message, { severity: 'warning' });
}

function checkLangs(id: string, fingerprint: Obj, langs: readonly string[], report: Report): void {
  const name = fingerprint['name'];
  if (!isObject(name)) return;
  const missing = langs.filter((lang) => name[lang] === undefined);
  if (missing.length === 0) return;
  const message = `The fingerprint of "${short(id)}" has no name in ${missing.map((lang) => `"${short(lang)}"`).join(', ')}, and other texts of the portal have.`;
  const where = { in: fingerprint, member: 'name' };
  report.add('missing-portal-lang', where, message, { severity: 'warning' });
}

const listed = (words: readonly string[]) => listWords(words.map((word) => `"${word}"`));
