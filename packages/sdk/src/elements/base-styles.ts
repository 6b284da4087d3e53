/**
 * Looks that all our elements share: colours, text, buttons, choices.
 *
 * Lengths are `em` from a base of `medium`: the text size that the person chose in the browser.
 * Never `rem`, which portals set to 62.5 %. Every rule on `:host` is `!important`: `all: initial
 * !important` keeps the portal's CSS out and would beat our own plain rules too.
 */
export const baseStyles = `
:host{
all:initial!important;
position:fixed!important;
z-index:2147483647!important;
display:block!important;
overflow:visible!important;
color-scheme:light dark!important;
font:400 var(--handrail-font-size,medium)/1.5 var(--handrail-font-family,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif)!important;
--_bg:var(--handrail-card-background,#fff)!important;
--_fg:var(--handrail-card-color,#17212b)!important;
--_muted:var(--handrail-card-muted-color,#4b5a68)!important;
--_line:var(--handrail-card-border-color,#738292)!important;
--_soft:var(--handrail-card-soft-background,#eef3f8)!important;
--_primary:var(--handrail-button-background,#0b5a9d)!important;
--_on:var(--handrail-button-color,#fff)!important;
--_hover:var(--handrail-button-hover-background,#084377)!important;
--_link:var(--handrail-link-color,#0b5a9d)!important;
--_focus:var(--handrail-focus-color,#17212b)!important;
--_error:var(--handrail-error-color,#b3261e)!important;
--_radius:var(--handrail-card-radius,14px)!important;
--_button:var(--handrail-button-radius,8px)!important;
}
@media (prefers-color-scheme:dark){:host{
--_bg:var(--handrail-card-background,#1a232d)!important;
--_fg:var(--handrail-card-color,#eef3f8)!important;
--_muted:var(--handrail-card-muted-color,#b4c1cd)!important;
--_line:var(--handrail-card-border-color,#8494a4)!important;
--_soft:var(--handrail-card-soft-background,#26323e)!important;
--_primary:var(--handrail-button-background,#8cc3f7)!important;
--_on:var(--handrail-button-color,#0a1b2b)!important;
--_hover:var(--handrail-button-hover-background,#b8dafb)!important;
--_link:var(--handrail-link-color,#9bcbf9)!important;
--_focus:var(--handrail-focus-color,#fff)!important;
--_error:var(--handrail-error-color,#ffb4ab)!important;
}}
@media print{:host{display:none!important}}
*,::before,::after{box-sizing:border-box}
h2,h3,p,ul,fieldset{margin:0;padding:0;border:0;min-width:0}
.box{
background:var(--_bg);
color:var(--_fg);
border:1px solid var(--_line);
border-radius:var(--_radius);
box-shadow:var(--handrail-card-shadow,0 2px 4px #0918261f,0 12px 36px #09182638);
overflow-wrap:break-word;
pointer-events:auto;
}
h2{font-size:1.1875em;line-height:1.3;font-weight:650;text-wrap:balance}
h3{font-size:1em}
ul{padding-inline-start:1.25em}
li+li{margin-top:.25em}
a,button{--_b:transparent;--_c:var(--_link);background:var(--_b);color:var(--_c)}
a{text-underline-offset:.15em;padding-block:.2em}
.muted{color:var(--_muted);font-size:.875em}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
button{
font:inherit;
font-weight:600;
border:1px solid transparent;
border-radius:var(--_button);
min-height:44px;
padding:.5em 1em;
cursor:pointer;
}
button:hover{--_b:var(--_soft)}
.primary{--_b:var(--_primary);--_c:var(--_on);padding-inline:1.375em}
.primary:hover{--_b:var(--_hover)}
.plain{border-color:var(--_line)}
.small{min-height:28px;font-size:.875em;font-weight:500;padding:.125em .25em;text-decoration:underline;text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--_focus);outline-offset:2px}
button:focus-visible,a:focus-visible{background:var(--handrail-focus-background,var(--_b));color:var(--handrail-focus-text-color,var(--_c))}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){:focus-visible,.ring{outline-color:Highlight}}
`;
