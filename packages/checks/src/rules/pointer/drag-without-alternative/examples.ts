import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a list that is put in order by dragging',
      html: '<ul><li draggable="true">Heating</li><li draggable="true">Rent</li></ul>',
      at: ['li'],
    },
    {
      name: 'a place to drop files, and no field',
      html: '<div id="d">Drop your files here</div><script>d.addEventListener("drop", (e) => take(e))</script>',
      at: ['#d'],
    },
    {
      name: 'a place to drop what is not called a file',
      html: '<div id="d">Drop your proof of address here</div><script>d.addEventListener("drop", (e) => take(e))</script>',
      at: ['#d'],
    },
    {
      name: 'a box to draw a signature in',
      html: '<div><canvas id="c"></canvas><button type="button">Clear</button></div><script>c.onpointerdown = c.onpointermove = () => 1</script>',
      at: ['canvas'],
    },
    {
      name: 'a slider whose handle follows the mouse',
      html: '<style>#t{cursor:grab;width:20px;height:20px}</style><div><div id="t"></div></div><script>t.addEventListener("mousedown", () => { on = true; }); document.addEventListener("mousemove", (e) => { t.style.left = e.clientX + "px"; })</script>',
      at: ['#t'],
    },
  ],
  passes: [
    {
      name: 'a signature that can be typed',
      html: '<div><canvas id="c"></canvas><label>Or type your name <input></label></div><script>c.onpointerdown = c.onpointermove = () => 1</script>',
    },
    {
      name: 'a list with buttons',
      html: '<ul><li draggable="true">Heating <button>Up</button></li></ul>',
    },
    {
      name: 'a place to drop files with a field',
      html: '<div id="d">Drop your files here</div><input type="file" aria-label="Files"><script>d.addEventListener("drop", (e) => take(e))</script>',
    },
    {
      name: 'a picture, which browsers let drag',
      html: '<img draggable="true" src="data:," alt="Plan">',
    },
  ],
};
