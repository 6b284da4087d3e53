import { baseStyles } from './base-styles.ts';

/** Looks of what `<handrail-root>` holds: the card, the offer, the way back, the ring. Nothing moves or fades. */
export const rootStyles = `${baseStyles}
:host{inset:0 auto auto 0!important;width:0!important;height:0!important}
.card,.resume{
position:fixed;
inset-block-end:16px;
inset-inline-end:16px;
max-width:calc(100% - 32px);
overflow:auto;
overscroll-behavior:contain;
}
.card{
width:var(--handrail-card-width,23.5em);
max-height:min(80vh,100vh - 16px);
padding:1.125em 1.25em;
scroll-padding-block:1em 5em;
}
.card>*+*{margin-top:.75em}
.head{display:flex;gap:8px;align-items:flex-start}
.head h2{flex:1}
.progress{display:block;font-size:.737em;font-weight:500;color:var(--_muted);margin-bottom:.2em}
progress{display:block;width:100%;height:8px;accent-color:var(--_primary)}
.close{flex:none;width:44px;padding:0;border:0;margin:-.5em;margin-inline-end:-.75em;display:grid;place-items:center}
.close+.close{margin-inline-start:-8px}
.close svg{width:20px;height:20px;stroke:currentColor;stroke-width:2;fill:none;stroke-linecap:round}
.body>*+*{margin-top:.6em}
.look{padding:.5em .75em;border-inline-start:4px solid var(--_primary);background:var(--_soft);border-radius:4px;font-weight:600}
.note{padding:.5em .75em;background:var(--_soft);border-radius:4px}
.open a{display:inline-block;padding-block:.5em;font-weight:600}
.minor .small{margin-inline-start:-.25em}
.minor{gap:4px 16px;border-top:1px solid var(--_soft);padding-top:.5em}
.langs{display:flex;flex-wrap:wrap;gap:4px 12px;margin-inline-start:auto}
dialog.card{margin:auto;inset:0}
dialog::backdrop{background:#09182680}
.ring{
position:fixed;
pointer-events:none;
border:2px solid var(--handrail-ring-edge-color,#fff);
outline:3px solid var(--handrail-ring-color,#0b5a9d);
border-radius:6px;
box-shadow:0 0 0 5px var(--handrail-ring-edge-color,#fff),0 0 12px 6px #09182640,0 0 0 200vmax var(--handrail-dim-color,transparent);
}
@media (max-width:480px){
.card{inset-inline:0;inset-block-end:0;width:100%;max-width:none;max-height:55vh;padding:.875em 1em;border-width:1px 0 0;border-radius:var(--_radius) var(--_radius) 0 0}
progress{display:none}
[data-edge=top]{border-width:0 0 1px;border-radius:0 0 var(--_radius) var(--_radius)}
dialog.card{inset-block-start:auto}
}
@media (min-height:480px){
:not(fieldset,handrail-survey,.open)+.main{position:sticky;bottom:-1.125em;background:var(--_bg);padding-block:.5em;margin-bottom:-.25em}
}
@media (max-height:400px){
.card{padding-block:.625em}
.card>*+*{margin-top:.5em}
}
@media (hover:none){.keys{display:none}}
@media (forced-colors:active){
.primary{border-width:3px}
.look,.note{border:1px solid}
}
`;
