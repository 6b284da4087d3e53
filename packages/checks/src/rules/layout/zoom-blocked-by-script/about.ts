import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Script keeps people from enlarging the page',
  affects: ['low-vision', 'motor'],
  finding: 'A script of the page takes away the keys, the wheel or the gesture that enlarge it.',
  why: 'People with weak sight enlarge pages many times a day. Here nothing happens, and they cannot read on.',
  mend: 'Leave Ctrl with + and -, the wheel with Ctrl, and two fingers to the browser. A map may have zoom of its own: then listen at the map alone.',
  before: "document.addEventListener('wheel', (e) => { if (e.ctrlKey) e.preventDefault(); })",
  after: "map.addEventListener('wheel', zoomMap)",
};
