import type { PageRule } from '../../../contract/types.ts';

/** Elements that the HTML standard calls obsolete and browsers still know. */
const OBSOLETE =
  'acronym,applet,basefont,bgsound,big,blink,center,dir,font,frame,frameset,listing,marquee,multicol,nobr,plaintext,spacer,strike,tt,xmp';

export const rule: PageRule = {
  id: 'obsolete-element',
  level: 'warning',
  wcag: [],
  *examine(page) {
    const known = new Map<string, { readonly element: Element; count: number }>();
    for (const element of page.all(OBSOLETE)) {
      yield undefined;
      const entry = known.get(element.localName);
      if (entry) entry.count++;
      else known.set(element.localName, { element, count: 1 });
    }
    // One for each kind: an old page has thousands.
    for (const [tag, { element, count }] of known) yield { element, facts: { tag, count } };
  },
};
