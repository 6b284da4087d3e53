import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a box that acts as a button',
      html: '<style>.b{cursor:pointer}</style><div class="b" id="chat">Start chat</div><script>document.getElementById("chat").addEventListener("click", () => open("/chat"))</script>',
      at: ['#chat'],
    },
    {
      name: 'a heading that opens text below it',
      html: '<dl><dt onclick="this.nextElementSibling.hidden = false" style="cursor:pointer">Who can apply</dt><dd hidden>Everybody.</dd></dl>',
      at: ['dt'],
    },
    {
      name: 'a closing cross in a dialog that is not open yet',
      html: '<div hidden><span title="Close" onclick="this.parentElement.hidden = true">X</span><p>Your session.</p></div>',
      at: ['span'],
      level: 'warning',
    },
    {
      name: 'a handler that is called for a class',
      html: '<style>.b{cursor:pointer}</style><ul><li class="b row">Open</li></ul><script>document.addEventListener("click", (e) => { const row = e.target.closest(".row"); if (row) row.className = "open"; })</script>',
      at: ['li'],
      level: 'warning',
    },
    {
      name: 'a focusable box without keys',
      html: '<div role="button" tabindex="0" onclick="save()">Save</div>',
      at: ['div'],
      level: 'warning',
    },
    {
      name: 'a button by its role that knows fingers only',
      html: '<div role="button" tabindex="0" id="t">Save</div><script>t.addEventListener("touchstart", () => save())</script>',
      at: ['div'],
      level: 'warning',
    },
    {
      name: 'a box that opens a field for files which is not rendered',
      html: '<style>.b{cursor:pointer}</style><div class="b" onclick="this.lastElementChild.click()">Drop a file here or click <input type="file" hidden></div>',
      at: ['div'],
    },
    {
      name: 'a list of choices around a hidden value',
      html: '<style>.b{cursor:pointer}</style><div class="b" onclick="this.lastElementChild.hidden = false">Choose <input type="hidden" name="t"><ul hidden><li>Mrs</li></ul></div>',
      at: ['div'],
    },
    {
      name: 'an element whose shadow holds no control',
      html: '<city-button onclick="save()" style="cursor:pointer"><template shadowrootmode="open"><b><slot></slot></b></template>Save</city-button>',
      at: ['city-button'],
    },
    {
      name: 'an element that nobody can look into',
      html: '<city-button onclick="save()" style="cursor:pointer">Save</city-button>',
      at: ['city-button'],
      level: 'warning',
    },
    {
      name: 'a box with a React handler',
      html: '<style>.b{cursor:pointer}</style><div class="b" id="r">Show map</div><script>document.getElementById("r").__reactProps$x1 = { onClick() { return 1; } }</script>',
      at: ['div'],
    },
  ],
  passes: [
    {
      name: 'a box over a field that is only sheer',
      html: '<style>.b{cursor:pointer}.b input{opacity:0}</style><div class="b" onclick="count()">Choose a file <input type="file" aria-label="File"></div>',
    },
    {
      name: 'a real button',
      html: '<button type="button" onclick="save()">Save</button>',
    },
    {
      name: 'a part of the page that listens for its links',
      html: '<ul onclick="count()"><li><a href="/a">Apply</a></li></ul>',
    },
    {
      name: 'a box with a role, focus and keys',
      html: '<div role="button" tabindex="0" onclick="save()" onkeydown="keys(event)">Save</div>',
    },
    {
      name: 'an element of its own with a button in its shadow',
      html: '<city-button onclick="save()" style="cursor:pointer"><template shadowrootmode="open"><button type="button"><slot></slot></button></template>Save</city-button>',
    },
    {
      name: 'text inside a button',
      html: '<button type="button"><span onclick="save()" style="cursor:pointer">Save</span></button>',
    },
    {
      name: 'a curtain behind a dialog',
      html: '<div onclick="shut()" style="position:fixed;inset:0;cursor:pointer"></div>',
    },
    {
      name: 'an option of a list that has the keys',
      html: '<ul role="listbox" tabindex="0" onkeydown="move(event)"><li role="option" onclick="pick()">One</li></ul>',
    },
  ],
};
