/** Looks of answers to choose from, in questions of a flow and of a survey. */
export const choiceStyles = `
.choice{
display:flex;
gap:.75em;
align-items:center;
min-height:44px;
padding:.375em .75em;
border:1px solid var(--_line);
border-radius:var(--_button);
cursor:pointer;
}
.choice:hover,.choice:has(:checked){background:var(--_soft)}
.choice:has(:checked){border-color:var(--_primary);box-shadow:inset 0 0 0 1px var(--_primary)}
.choice+.choice{margin-top:8px}
input{width:24px;height:24px;margin:0;flex:none;accent-color:var(--_primary);cursor:pointer}
.error{color:var(--_error);font-weight:600}
@media (forced-colors:active){
.choice:has(:checked){border:2px solid Highlight}
}
`;
