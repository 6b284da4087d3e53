import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Suggestions are not announced',
  affects: ['blind', 'low-vision', 'speech-input'],
  finding: '“{name}” shows suggestions to choose from with the arrow keys, and does not say so.',
  why: 'Screen reader users type on and do not learn that a list has come up. When they press an arrow key, they hear nothing.',
  mend: 'Give the field the role combobox with aria-expanded, aria-controls and aria-activedescendant, and the list the roles listbox and option. Or use a datalist or a select.',
  before: '<input id="street">',
  after: '<input id="street" role="combobox" aria-expanded="false" aria-controls="streets">',
};
