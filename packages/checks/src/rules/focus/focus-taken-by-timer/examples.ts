import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a chat that opens by itself',
      html: '<input id="q" aria-label="Question"><script>function openChat() { document.getElementById("q").focus(); } setTimeout(openChat, 3000);</script>',
      at: ['#q'],
    },
  ],
  passes: [
    {
      name: 'a dialog that asks whether to go on',
      html: '<div role="alertdialog" aria-label="Time"><button id="q">Stay</button></div><script>setTimeout(() => document.getElementById("q").focus(), 60000);</script>',
    },
    {
      name: 'a chat that opens when it is asked for',
      html: '<button>Chat</button><input id="q" aria-label="Question"><script>document.querySelector("button").onclick = () => document.getElementById("q").focus();</script>',
    },
    {
      name: 'a timer that only shows something',
      html: '<p id="q" hidden>Chat with us</p><script>setTimeout(() => { document.getElementById("q").hidden = false; }, 3000);</script>',
    },
    {
      name: 'the first focus of a page',
      html: '<input id="q" aria-label="Question"><script>setTimeout(() => document.getElementById("q").focus(), 100);</script>',
    },
  ],
};
