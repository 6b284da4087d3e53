/** The portal's own script: what a host page does, whoever guides on it. */

window.benchClicks = [];
document.addEventListener('click', ({ target }) => {
  window.benchClicks.push((target as Element).id);
});
document.querySelector('#opener')?.addEventListener('click', () => window.bench.start());
document.querySelector('form')?.addEventListener('submit', (event) => {
  if (document.activeElement?.id !== 'send') event.preventDefault();
});
document.querySelector<HTMLDialogElement>('#dialog')?.showModal();

const host = document.querySelector('.shadow-host');
if (host) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.id = 'shadowed';
  label.append('In the shadow ', input);
  host.attachShadow({ mode: 'open' }).append(label);
}
