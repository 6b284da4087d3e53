/**
 * Looks of the panel and of its marks. Lengths are `em` from the size that the person chose; rules on
 * `:host` are `!important`, because `all: initial !important` keeps the portal's CSS out. The red,
 * amber and blue of levels always come with a word or a shape.
 */
export const panelStyles = `
:host{
all:initial!important;
position:fixed!important;
inset:0 auto auto 0!important;
width:0!important;
height:0!important;
z-index:2147483647!important;
display:block!important;
overflow:visible!important;
color-scheme:light dark!important;
font:400 medium/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif!important;
--bg:#fff!important;--fg:#17212b!important;--muted:#4b5a68!important;--line:#738292!important;--soft:#eef3f8!important;
--primary:#0b5a9d!important;--on:#fff!important;--hover:#084377!important;--link:#0b5a9d!important;--focus:#17212b!important;
--error:#a3211a!important;--warning:#805000!important;--manual:#3b4f9e!important;--tag:#fff!important;
}
@media (prefers-color-scheme:dark){:host{
--bg:#1a232d!important;--fg:#eef3f8!important;--muted:#b4c1cd!important;--line:#8494a4!important;--soft:#26323e!important;
--primary:#8cc3f7!important;--on:#0a1b2b!important;--hover:#b8dafb!important;--link:#9bcbf9!important;--focus:#fff!important;
--error:#ffb4ab!important;--warning:#f5c26b!important;--manual:#bcc5ff!important;--tag:#10171e!important;
}}
@media print{:host{display:none!important}}
*,::before,::after{box-sizing:border-box}
h2,h3,h4,p,ul,ol,fieldset,pre{margin:0;padding:0;border:0;min-width:0}
[hidden]{display:none!important}
.panel{
position:fixed;
inset-block:16px auto;
right:16px;
left:auto;
width:min(26em,100vw - 32px);
max-height:calc(100vh - 32px);
display:flex;
flex-direction:column;
background:var(--bg);
color:var(--fg);
border:1px solid var(--line);
border-radius:12px;
box-shadow:0 2px 4px #0918261f,0 12px 36px #09182638;
overflow-wrap:anywhere;
font-size:.9375em;
}
.panel[data-at=left]{left:16px;right:auto}
.head{display:flex;flex-wrap:wrap;align-items:center;gap:4px;padding:.5em .5em .5em 1em;padding-inline:1em .5em;border-bottom:1px solid var(--line);cursor:move;touch-action:none}
.head h2{flex:1 1 8em;cursor:auto}
.hint{flex:1 0 100%;line-height:1.3;padding-bottom:.25em;cursor:auto}
.body{overflow:auto;overscroll-behavior:contain;padding:.75em 1em 1em;scroll-padding-block:1em}
.body>*+*{margin-top:.75em}
h2{font-size:1.125em;line-height:1.3;font-weight:650}
h3{font-size:1em;line-height:1.35;font-weight:650}
section h3:not(.group h3),.body>h3{margin-top:1em}
h4{font-size:.9375em;font-weight:650;margin-top:.75em}
ul{padding-inline-start:1.25em}
code,pre{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.875em}
pre{white-space:pre-wrap;background:var(--soft);border-radius:4px;padding:.5em;margin-top:.25em}
a{color:var(--link);text-underline-offset:.15em}
.muted{color:var(--muted);font-size:.9375em}
.small{font-size:.875em}
.error-text{color:var(--error);font-weight:600}
.error-text:empty{display:none}
.status:empty{margin:0}
.status{min-height:0}
.note{padding:.5em .75em;background:var(--soft);border-inline-start:4px solid var(--warning);margin-top:.5em}
.grow{flex:1;min-width:0}
.run,.buttons{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
.buttons{margin-top:.75em}
progress{display:block;width:100%;height:8px;accent-color:var(--primary)}
button{font:inherit;font-weight:600;border:1px solid transparent;border-radius:8px;min-height:44px;padding:.375em .875em;cursor:pointer;background:transparent;color:var(--link)}
button:hover{background:var(--soft)}
button:disabled{color:var(--muted);border-color:var(--line);background:transparent;cursor:default}
.primary{background:var(--primary);color:var(--on)}
.primary:hover{background:var(--hover)}
.plain{border-color:var(--line)}
.icon{width:44px;padding:0;display:grid;place-items:center;flex:none}
.icon svg{width:20px;height:20px;stroke:currentColor;stroke-width:2;fill:none;stroke-linecap:round;stroke-linejoin:round}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.row{display:flex;width:100%;gap:.5em;align-items:center;text-align:start;color:var(--fg);font-weight:400;padding-inline:.25em}
.row:focus-visible,.row:hover{position:relative}
h3 .row{font-weight:600}
.group{border-top:1px solid var(--soft);margin-top:.25em!important}
.items,.rows{list-style:none;padding:0}
.reports{list-style:none;padding:0}
.reports>li+li{margin-top:8px}
.items>li{border-top:1px solid var(--soft);padding-inline-start:.5em}
.detail{padding:.25em .25em 1em .5em;padding-inline:.5em .25em}
.detail>p+p,.detail>pre+p,.detail>.buttons+p{margin-top:.5em}
.detail>pre+p.muted,.detail>.buttons+p{margin-top:.75em}
.count{min-width:1.75em;text-align:center;background:var(--soft);border-radius:1em;padding:0 .5em;font-size:.875em}
.tag{font-size:.8125em;font-weight:650;line-height:1.6;border-radius:4px;padding:0 .4em;color:var(--tag);background:var(--manual);flex:none}
.tag.error{background:var(--error)}
.tag.warning{background:var(--warning)}
.number{flex:none;min-width:24px;height:24px;line-height:24px;font-size:.8125em;font-weight:700;text-align:center;border-radius:12px;padding:0 .4em;color:var(--tag);background:var(--manual)}
.number.error{background:var(--error);border-radius:3px}
.number.warning{background:var(--warning);border-radius:8px 8px 3px 3px}
.plain-number{background:var(--primary);color:var(--on)}
.stale{flex:none;font-size:.8125em;color:var(--warning);font-weight:600}
.row-note{display:block;color:var(--muted);font-size:.9em}
.depth1{padding-inline-start:1em}
.depth2{padding-inline-start:2em}
.depth3{padding-inline-start:3em}
.depth4{padding-inline-start:4em}
.depth5{padding-inline-start:5em}
.levels{display:flex;flex-wrap:wrap;gap:0 1em}
.choice{display:flex;align-items:center;gap:.5em;min-height:32px}
.choice input{width:20px;height:20px;margin:0;accent-color:var(--primary);flex:none}
.field{display:block;font-weight:600}
.field+.field{margin-top:.5em}
.field input,.field select{display:block;width:100%;min-height:40px;font:inherit;font-weight:400;color:var(--fg);background:var(--bg);border:1px solid var(--line);border-radius:6px;padding:.25em .5em}
.field input[type=file]{padding:.4em;border:0}
.form{margin-top:.75em;padding:.75em;border:1px solid var(--line);border-radius:8px}
.form h4{margin-top:0}
.form>*+*{margin-top:.5em}
legend{padding:0;font-weight:600}
summary{cursor:pointer;min-height:32px;padding-block:.25em;font-weight:600;color:var(--link)}
.more>*+*{margin-top:.5em}
.colours{list-style:none;padding:0}
.colours svg{width:48px;height:24px;vertical-align:middle;border:1px solid var(--line);margin-inline-end:.25em}
.colours text{font:700 14px system-ui,sans-serif}
.dismissed{padding-block:.5em}
.bar{display:flex;align-items:center;gap:4px;padding:4px}
.restore{flex:1;text-align:start}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.mark{position:fixed;min-height:0;min-width:24px;height:24px;padding:0 4px;font:700 13px/20px system-ui,sans-serif;color:#fff;background:#0b5a9d;border:2px solid #fff;border-radius:12px;box-shadow:0 0 0 1px #17212b}
.mark:hover{background:#17212b}
.mark.error{background:#a3211a;border-radius:3px}
.mark.warning{background:#805000;border-radius:10px 10px 3px 3px}
.mark.manual{background:#3b4f9e}
.ring{position:fixed;pointer-events:none;border:3px solid #0b5a9d;outline:2px solid #fff;border-radius:6px;box-shadow:inset 0 0 0 2px #fff,0 0 0 4px #17212b}
@media (max-width:480px){
.panel,.panel[data-at]{left:0;right:0;width:100%;max-height:60vh;inset-block:auto 0;border-width:1px 0 0;border-radius:12px 12px 0 0;transform:none!important}
.panel[data-side=start]{inset-block:0 auto;border-width:0 0 1px;border-radius:0 0 12px 12px}
.hint{display:none}
}
@media (max-height:400px){
.panel{display:block;overflow:auto;overscroll-behavior:contain;scroll-padding-block:8px}
.body{overflow:visible;padding-block:.5em}
.head{touch-action:auto}
.hint{display:none}
}
@media (max-width:480px) and (max-height:400px){
.panel{max-height:75vh!important}
}
@media (forced-colors:active){
.primary,.tag,.number,.mark,.count,.note{border:2px solid}
.tag,.number,.mark{line-height:1.4}
:focus-visible,.ring{outline-color:Highlight}
.colours svg{forced-color-adjust:none}
}
`;
