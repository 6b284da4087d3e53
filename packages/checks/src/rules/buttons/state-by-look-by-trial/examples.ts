import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a switch',
      html: `<style>.on{background:#060;color:#fff}</style><button type="button" id="s">Letters by email</button><script>s.onclick = () => { const on = s.classList.toggle('on');  }</script>`,
      at: ['#s'],
    },
    {
      name: 'times to choose from',
      html: `<style>.on{background:#060;color:#fff}</style><button type="button" class="t on" id="a">9:00</button><button type="button" class="t" id="b">9:20</button><script>a.onclick = b.onclick = (e) => { a.classList.remove('on'); b.classList.remove('on'); e.target.classList.add('on'); }</script>`,
      at: ['#b'],
    },
  ],
  passes: [
    {
      name: 'a switch with its state',
      html: `<style>.on{background:#060;color:#fff}</style><button type="button" id="s" aria-pressed="false">Letters by email</button><script>s.onclick = () => { const on = s.classList.toggle('on'); s.setAttribute('aria-pressed', on); }</script>`,
    },
    {
      name: 'a button that lights up for a moment',
      html: `<style>.on{background:#060}</style><button type="button" id="s">Refresh</button><script>s.onclick = () => { s.classList.add('on'); setTimeout(() => s.classList.remove('on'), 100); }</script>`,
    },
  ],
};
