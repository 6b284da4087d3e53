import { AXE_WORDS } from '../axe-words.ts';
import type { Finding } from '../contract/finding.ts';
import type { About } from '../contract/types.ts';
import { ALL_ABOUT } from '../rules/about.generated.ts';
import { fill } from './fill.ts';

/**
 * What an author reads of a rule, ours or one of axe-core's.
 *
 * @param help What the rule says of itself, for one that nobody wrote plain words for.
 */
export function aboutRule(id: string, help = ''): About {
  const known = own(ALL_ABOUT, id) ?? own(AXE_WORDS, id);
  if (known) return known;
  const title = help || `Rule ${id}`;
  return {
    title,
    finding: `${title}.`,
    why: 'The rule does not say whom this shuts out.',
    mend: 'Look the rule up by its name.',
  };
}

/** What is wrong at this place, with the facts filled in. */
export function sentenceOf({ rule, facts }: Pick<Finding, 'rule' | 'facts'>): string {
  return fill(aboutRule(rule).finding, facts);
}

/** What to do at this place, with the facts filled in. */
export function mendOf({ rule, facts }: Pick<Finding, 'rule' | 'facts'>, help = ''): string {
  return fill(aboutRule(rule, help).mend, facts);
}

/** What a person has to answer at this place. */
export function questionOf({ rule, facts }: Pick<Finding, 'rule' | 'facts'>): string {
  const { question, title } = aboutRule(rule);
  return question === undefined
    ? `Please look: is this a case of “${title}”?`
    : fill(question, facts);
}

function own(words: Readonly<Record<string, About>>, id: string): About | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined;
}
