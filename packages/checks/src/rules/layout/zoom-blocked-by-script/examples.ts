import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'the keys',
      html: '<p>Plan</p><script>document.addEventListener("keydown",(e)=>{if(e.ctrlKey&&(e.key==="+"||e.key==="-"))e.preventDefault();});</script>',
      at: ['page'],
    },
    {
      name: 'two fingers',
      html: '<p>Plan</p><script>document.addEventListener("touchmove",(e)=>{if(e.touches.length>1)e.preventDefault();},{passive:false});</script>',
      at: ['page'],
    },
  ],
  passes: [
    {
      name: 'a map that zooms itself',
      html: '<div id="map">Map</div><script>document.getElementById("map").addEventListener("wheel",(e)=>{if(e.ctrlKey)e.preventDefault();});</script>',
    },
    {
      name: 'a shortcut of the page',
      html: '<p>Plan</p><script>document.addEventListener("keydown",(e)=>{if(e.ctrlKey&&e.key==="s")e.preventDefault();});</script>',
    },
  ],
};
