/** The style sheet of the pages that the server writes: for 320 px, dark and forced colours too. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1c2530;
  --soft: #51606f;
  --paper: #ffffff;
  --ground: #f5f6f4;
  --line: #707d88;
  --accent: #175a72;
  --accent-ink: #ffffff;
  --danger: #9c2f1b;
  --focus: #0b3d91;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6ebef;
    --soft: #a9b5c0;
    --paper: #1a2229;
    --ground: #12181d;
    --line: #8796a3;
    --accent: #8fd0e6;
    --accent-ink: #0d1c23;
    --danger: #ff9d87;
    --focus: #ffd54a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
main {
  max-width: 30rem;
  margin: clamp(1rem, 8vh, 5rem) auto;
  padding: clamp(1rem, 5vw, 2.5rem);
  border: 1px solid transparent;
  background: var(--paper);
}
main.wide { max-width: 52rem; }
.product { margin: 0; color: var(--soft); font-weight: 600; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.25rem; line-height: 1.3; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
.field { margin: 0 0 1.25rem; }
label, legend { display: block; font-weight: 600; }
.hint { display: block; color: var(--soft); font-size: 0.9375rem; }
input, select, button {
  min-height: 2.75rem;
  max-width: 100%;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--line);
  border-radius: 0.25rem;
  background: var(--paper);
  color: inherit;
  font: inherit;
}
.field input, .field select { width: 100%; margin-top: 0.25rem; }
input[aria-invalid] { border: 2px solid var(--danger); }
button {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--accent-ink);
  font-weight: 600;
  cursor: pointer;
}
button.quiet { background: none; color: var(--accent); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.error, .notice {
  margin-bottom: 1.5rem;
  padding: 0.75rem 1rem;
  border: 2px solid var(--danger);
  border-inline-start-width: 0.5rem;
}
.notice { border-color: var(--accent); }
.error > :last-child, .notice > :last-child { margin-bottom: 0; }
.after { margin-top: 1.25rem; }
.languages { margin: 2rem 0 0; }
.languages a { margin-inline-end: 1rem; }
a { display: inline-block; padding-block: 0.25rem; color: var(--accent); }
ul.accounts { margin: 0; padding: 0; list-style: none; }
ul.accounts > li { padding: 1rem 0; border-bottom: 1px solid var(--line); }
.row { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
caption { padding-bottom: 0.5rem; color: var(--soft); text-align: start; }
th, td {
  padding: 0.5rem 0.75rem 0.5rem 0;
  border-bottom: 1px solid var(--line);
  font-weight: 400;
  text-align: start;
  vertical-align: top;
}
thead th { font-weight: 600; }
tbody th { white-space: nowrap; }
code { overflow-wrap: anywhere; user-select: all; }
`;
