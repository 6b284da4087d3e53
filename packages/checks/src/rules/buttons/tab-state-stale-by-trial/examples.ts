import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a tab that stays as it was',
      html: '<div role="tablist" aria-label="Permit"><button role="tab" aria-selected="true" aria-controls="p" id="a">How</button><button role="tab" aria-selected="false" aria-controls="q" id="b">Fees</button></div><div role="tabpanel" aria-labelledby="a" id="p">Online</div><div role="tabpanel" aria-labelledby="b" id="q" hidden>45 euros</div><script>b.onclick = () => { p.hidden = true; q.hidden = false;  }</script>',
      at: ['#b'],
    },
  ],
  passes: [
    {
      name: 'a tab that tells',
      html: `<div role="tablist" aria-label="Permit"><button role="tab" aria-selected="true" aria-controls="p" id="a">How</button><button role="tab" aria-selected="false" aria-controls="q" id="b">Fees</button></div><div role="tabpanel" aria-labelledby="a" id="p">Online</div><div role="tabpanel" aria-labelledby="b" id="q" hidden>45 euros</div><script>b.onclick = () => { p.hidden = true; q.hidden = false; a.setAttribute('aria-selected', false); b.setAttribute('aria-selected', true); }</script>`,
    },
  ],
};
