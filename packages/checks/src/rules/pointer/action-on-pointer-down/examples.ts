import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a button that deletes on pointerdown',
      html: '<button id="d">Delete</button><script>d.addEventListener("pointerdown", () => { document.body.classList.add("gone"); })</script>',
      at: ['button'],
    },
    {
      name: 'a link that leads away on mousedown',
      html: '<a href="#" onmousedown="location.href = \'/next\'">Next</a>',
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'a button that acts on click',
      html: '<button id="d" onclick="document.body.classList.add(1)">Delete</button>',
    },
    {
      name: 'a handle that is dragged',
      html: '<div id="h" style="width:9px;height:9px" ></div><script>h.onpointerdown = (e) => { h.setPointerCapture(e.pointerId); h.classList.add("drag"); }</script>',
    },
    {
      name: 'a button that keeps the focus where it is',
      html: '<button onmousedown="event.preventDefault()" onclick="bold()">Bold</button>',
    },
  ],
};
