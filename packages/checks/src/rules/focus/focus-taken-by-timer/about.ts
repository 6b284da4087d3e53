import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Focus is moved while somebody reads or types',
  affects: ['blind', 'keyboard', 'cognitive', 'low-vision'],
  finding: 'A timer of the page moves the focus, though nobody did anything.',
  why: 'A screen reader breaks off and reads somewhere else; what somebody types lands in the wrong field; whoever sees a part of the page only does not know where they are.',
  mend: 'Show what is new without giving it the focus, say it in a live region if it matters, and let people open it themselves.',
  before: 'setTimeout(() => chat.focus(), 3000)',
  after: 'button.addEventListener("click", () => chat.focus())',
};
