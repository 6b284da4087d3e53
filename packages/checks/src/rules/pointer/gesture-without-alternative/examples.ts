import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a handle that is dragged along a line',
      html: '<div id="k" style="width:20px;height:20px">▮</div><script>function move(e) { k.style.marginLeft = e.clientX + "px" } k.addEventListener("mousedown", () => document.addEventListener("mousemove", move))</script>',
      at: ['#k'],
    },
    {
      name: 'pictures that one swipes through',
      html: '<div><div id="g" style="height:90px">Pictures</div></div><script>let startX = 0; document.getElementById("g").addEventListener("touchstart", (e) => { startX = e.touches[0].clientX; }); document.getElementById("g").addEventListener("touchend", (e) => { if (e.changedTouches[0].clientX < startX) next(); })</script>',
      at: ['#g'],
    },
    {
      name: 'a map that one pinches',
      html: '<div><div id="g" style="height:90px">Map</div></div><script>document.getElementById("g").addEventListener("pointermove", (e) => zoom(e.clientX))</script>',
      at: ['#g'],
    },
  ],
  passes: [
    {
      name: 'pictures with buttons',
      html: '<div><div id="g" style="height:90px">Pictures</div><button>Next</button></div><script>document.getElementById("g").addEventListener("touchmove", (e) => slide(e.touches[0].clientX))</script>',
    },
    {
      name: 'an area that only counts touches',
      html: '<div id="g" style="height:90px">Pictures</div><script>document.getElementById("g").addEventListener("touchmove", () => count())</script>',
    },
  ],
};
