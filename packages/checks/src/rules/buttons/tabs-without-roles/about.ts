import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Tabs do not say that they are tabs',
  affects: ['blind', 'low-vision', 'cognitive'],
  finding:
    '“{text}” and the links beside it each show a part of the page and hide the others, and none says which part is shown.',
  why: 'People who do not see the page hear a list of links. They cannot tell which part is shown, nor that a link has shown another one.',
  mend: 'Give the links the roles tab and tablist with aria-selected and arrow keys, or set aria-expanded on each. Better still, show all parts below headings.',
  before:
    '<ul><li class="active"><a href="#a">Residents</a></li><li><a href="#b">Visitors</a></li></ul>',
  after:
    '<div role="tablist"><button role="tab" aria-selected="true" aria-controls="a">Residents</button>…</div>',
};
