import { frameAround } from '../visible.ts';
import { reachableRoots, type Root } from '../scope.ts';
import { canonicalHref, canonicalId } from './canonical.ts';
import { attribute } from './look.ts';

/** Frames and shadow hosts around a root, from the outside in. Empty in the outermost document. */
export function scopeOf(root: Root, outermost: Document): string[] {
  if (root === outermost) return [];
  const around = root.nodeType === 9 ? frameAround(root as Document) : (root as ShadowRoot).host;
  return around ? [...scopeOf(around.getRootNode() as Root, outermost), labelOf(around)] : [];
}

/** "frame main" or "x-form search": tag, and what a developer called it. */
function labelOf(around: Element): string {
  const name =
    canonicalId(attribute(around, 'name')) ||
    canonicalId(attribute(around, 'id')) ||
    canonicalHref(attribute(around, 'src'));
  return `${around.localName} ${name}`.trim();
}

/** The roots with this scope; all that can be reached where none has it any more. */
export function followScope(outermost: Document, scope: readonly string[] = []): readonly Root[] {
  const roots = reachableRoots(outermost);
  const wanted = scope.join('\n');
  const same = roots.filter((root) => scopeOf(root, outermost).join('\n') === wanted);
  return same.length && scope.length ? same : roots;
}
