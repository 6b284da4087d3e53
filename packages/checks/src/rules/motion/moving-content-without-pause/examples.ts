import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'text that runs on and on',
      html: '<style>@keyframes m{from{transform:translateX(0)}to{transform:translateX(90px)}}p{animation:m 8s infinite}</style><p>Office closed on Friday</p>',
      at: ['p'],
      level: 'warning',
    },
    {
      name: 'a number that a script changes',
      html: '<p id="n">1</p><script>function turn() { document.getElementById("n").textContent = Math.random(); } setInterval(turn, 1000)</script>',
      at: ['p'],
    },
    {
      name: 'words that take turns',
      html: '<div class="news"><p>One</p></div><script>let i = 0; setInterval(() => { document.querySelector(".news p").textContent = ["One", "Two"][++i % 2] }, 900)</script>',
      at: ['p'],
    },
    {
      name: 'a text that a script makes blink',
      html: '<p id="b">Apply before 31 March</p><script>setInterval(() => { const s = document.getElementById("b").style; s.visibility = s.visibility === "hidden" ? "visible" : "hidden"; }, 600)</script>',
      at: ['p'],
      level: 'warning',
    },
    {
      name: 'a carousel that starts by itself',
      html: '<div data-bs-ride="carousel"><p>One</p></div>',
      at: ['div'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'seconds that go down',
      html: '<p>You have <span id="s">300</span> seconds.</p><script>let n = 300; setInterval(() => { n--; document.getElementById("s").textContent = n; }, 1000)</script>',
    },
    {
      name: 'a carousel with a pause button',
      html: '<div data-bs-ride="carousel"><p>One</p></div><button>Pause</button>',
    },
    {
      name: 'an animation that ends',
      html: '<style>@keyframes m{from{transform:translateX(0)}to{transform:translateX(90px)}}p{animation:m 2s 2}</style><p>Office closed on Friday</p>',
    },
    {
      name: 'a sign that something is loading',
      html: '<style>@keyframes m{from{transform:translateX(0)}to{transform:translateX(90px)}}p{animation:m 1s infinite}</style><p role="progressbar" aria-label="Loading">…</p>',
    },
    {
      name: 'a button whose script stops it',
      html: '<p id="n">1</p><button onclick="clearInterval(t)">Enough</button><script>var t = setInterval(() => { document.getElementById("n").textContent = Math.random(); }, 1000)</script>',
    },
  ],
};
