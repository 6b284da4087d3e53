import type { PageRule } from '../../../contract/types.ts';
import { wordsOf } from '../../../page/prose.ts';
import { headingsOf } from '../headings.ts';

const STEP = /(?<!\d)(\d{1,2}) ?(?:of|de|von|sur|\/) ?(\d{1,2})(?!\d)/i;

export const rule: PageRule = {
  id: 'title-unlike-heading',
  level: 'warning',
  wcag: ['2.4.2'],
  isMinor: true,
  *examine(page) {
    const heading = headingsOf(page).find(({ level, name }) => level === 1 && name);
    const { title } = page.document;
    if (!heading || !title.trim()) return;
    const facts = { text: title, heading: heading.name };
    if (isOtherStep(title, heading.name)) {
      yield { element: null, facts };
      return;
    }
    const inTitle = new Set(longWords(title));
    const inHeading = longWords(heading.name);
    const isAlike = inHeading.length === 0 || inHeading.some((word) => inTitle.has(word));
    if (isAlike) return;
    const main = page.all('main,[role=main]')[0] ?? page.document.body;
    const inText = new Set(longWords(page.text(main)));
    // What nothing on the page speaks of was left over from another, or from the template.
    const [first = ''] = title.split(/\s[-–—|·:]\s/);
    const words = longWords(first);
    const isStrange =
      words.length > 1 && inText.size > 15 && !words.some((word) => inText.has(word));
    yield { element: null, level: isStrange ? 'warning' : 'manual', facts };
  },
};

function longWords(text: string): readonly string[] {
  return wordsOf(text.toLowerCase())
    .filter((word) => word.length > 3 || !/^[a-z]+$/.test(word))
    .map((word) => word.slice(0, 5));
}

/** Both count steps or pages, and differently: "Step 1 of 4", "Step 3 of 4". */
function isOtherStep(title: string, heading: string): boolean {
  const [one, two] = [title, heading].map((text) => STEP.exec(text));
  return !!one && !!two && one[2] === two[2] && one[1] !== two[1];
}
