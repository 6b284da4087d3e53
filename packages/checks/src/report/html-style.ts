/** Colours keep 7 to 1 in both schemes; nothing is told by colour alone. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #45464f; --paper: #fff; --shade: #f1f2f6; --line: #8a8b94; --link: #003e7e; --error: #8f0010; --warning: #6b3f00; --manual: #003e7e; --added: #0b4a1e }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f0f4; --soft: #c9cad4; --paper: #16171c; --shade: #24262d; --line: #8a8b94; --link: #a9cbff; --error: #ffb3b8; --warning: #ffd08a; --manual: #a9cbff; --added: #a5e0b5 } }
* { box-sizing: border-box }
body { margin: 0; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word }
header, nav, main, footer { max-width: 62rem; margin: 0 auto }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem }
h2 { font-size: 1.45rem; line-height: 1.25; margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line) }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 2rem 0 .4rem }
h4 { font-size: 1rem; margin: 1.1rem 0 .3rem }
p, ul, ol, dl { margin: .5rem 0 }
p, li, dd { max-width: 44rem }
a { color: var(--link) }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -99rem }
.skip:focus { position: static }
.note { border-left: .35rem solid var(--line); background: var(--shade); padding: .75rem 1rem; max-width: 46rem }
.level { display: inline-block; border: 2px solid; border-radius: .25rem; padding: 0 .45rem; font-size: .875rem; font-weight: 700; white-space: nowrap }
.error { color: var(--error) } .warning { color: var(--warning) } .manual { color: var(--manual) }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; padding: 0; margin: 1rem 0; list-style: none }
.facts li { background: var(--shade); padding: .6rem .8rem; border-radius: .35rem }
.facts strong { display: block; font-size: 1.6rem; line-height: 1.2 }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 }
caption { text-align: left; color: var(--soft); padding-bottom: .35rem; overflow-wrap: anywhere }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line) }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums }
code, pre { font: .875rem/1.5 ui-monospace, monospace; background: var(--shade); border-radius: .25rem }
code { padding: .05rem .25rem; overflow-wrap: anywhere }
pre { padding: .6rem .8rem; white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0; border: 1px solid var(--line) }
pre code { padding: 0; background: none }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: .75rem }
.pair p { margin: 0; font-weight: 700 }
.places { padding-left: 1.4rem }
.places > li { margin: .75rem 0; max-width: none }
.soft { color: var(--soft) }
mark { background: #ffe9a8; color: #1b1b1f; padding: 0 .2rem }
@media (max-width: 40rem) {
  table.stack thead { position: absolute; left: -999rem }
  table.stack tr { display: block; border-bottom: 1px solid var(--line); padding: .5rem 0 }
  table.stack td, table.stack th[scope=row] { display: block; border: 0; padding: .1rem 0; text-align: left }
  table.stack td::before { content: attr(data-head) ": "; color: var(--soft) }
}
@media (forced-colors: active) { .level { border-color: currentColor } }
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --shade: #fff; --link: #000; --error: #000; --warning: #000; --manual: #000 }
  body { padding: 0; font-size: 10pt }
  .skip, nav { display: none }
  h2, h3, h4 { break-after: avoid }
  pre, tr, .places > li { break-inside: avoid }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; overflow-wrap: anywhere }
  .facts li, .note { border: 1px solid #000 }
}
`;
