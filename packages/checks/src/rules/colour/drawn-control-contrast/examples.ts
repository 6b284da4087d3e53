import type { Examples } from '../../../contract/types.ts';

const box = (colour: string): string =>
  `<style>input{position:absolute;opacity:0}label{position:relative;padding-left:30px}label::before{content:"";position:absolute;left:0;top:0;width:20px;height:20px;border:2px solid ${colour};background:#fff}</style><input type="checkbox" id="a"><label for="a">Monday</label>`;
const knob = (track: string): string =>
  `<style>.t{display:inline-block;width:48px;height:26px;background:${track}}.k{display:block;width:20px;height:20px;background:#fafafa}</style><button style="background:#fff" role="switch" aria-checked="false"><span class="t"><span class="k"></span></span> Text me</button>`;

export const examples: Examples = {
  fails: [
    { name: 'a pale box before the words', html: box('#ddd'), at: ['label'] },
    { name: 'a pale switch', html: knob('#eceff1'), at: ['button'] },
  ],
  passes: [
    { name: 'a dark box', html: box('#444') },
    { name: 'a dark switch', html: knob('#5c6770') },
    {
      name: 'a switch that is a drawing',
      html: '<button style="background:#fff" role="switch" aria-checked="false">Text me <svg width="36" height="20"><rect width="36" height="20"/></svg><i style="display:block;width:9px;height:9px"></i></button>',
    },
    { name: 'the box of the browser', html: '<label><input type="checkbox"> Monday</label>' },
  ],
};
