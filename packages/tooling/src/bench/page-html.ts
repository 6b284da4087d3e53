import { cases, stepsOf, type Case, type CaseName } from './cases.ts';
import type { ContenderName } from './contenders.ts';

export interface PageOptions {
  readonly contender: ContenderName;
  readonly case: CaseName;
  /** Elements on the page beside the form. @default 0 */
  readonly nodes?: number;
  /** Sends a Content-Security-Policy; `types` asks for trusted types as well. */
  readonly csp?: 'strict' | 'types';
  /** When Handrail loads its guidance; see `FlowOptions`. @default 'warm' */
  readonly mode?: 'warm' | 'cold';
  readonly version?: 1 | 2;
}

export function pageAddress(options: PageOptions): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) query.set(name, String(value));
  return `/page?${query.toString()}`;
}

export const policies = {
  strict: "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'",
  types: `default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; require-trusted-types-for 'script'`,
} as const;

export const pageCss = `
body { margin: 0; padding: 24px 40px; font: 16px/1.5 sans-serif; color: #111; background: #fff; }
input { width: 240px; min-height: 32px; font: inherit; border: 1px solid #555; }
button { min-height: 36px; font: inherit; }
#scroller { height: 160px; overflow: auto; border: 1px solid #555; width: 420px; }
#scroller .tall { height: 700px; padding-top: 100px; }
.row { border-bottom: 1px solid #ccc; }
.late { padding: 8px 0; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616; } a { color: #9cf; } }
`;

/** Ordinary content: rows as a case list or a directory has them, six elements each. */
function fillerRows(nodes: number): string {
  const rows: string[] = [];
  for (let row = 0; row * 6 < nodes; row++) {
    rows.push(
      `<div class="row"><span>Case ${row}</span> <b>open</b> <i>since May</i> <em>office ${row % 40}</em> <a href="#case">Look</a></div>`,
    );
  }
  return rows.join('\n');
}

function scriptsFor({
  contender,
  case: name,
  csp,
  mode = 'warm',
  version = 1,
}: PageOptions): string {
  const adapter = `<script src="/page-code/${contender}.js" defer></script>`;
  const steps = `<script src="/steps/${name}.js" defer></script>`;
  if (contender === 'handrail') {
    // Where the policy lets nothing be fetched, an agency names the manifest's twin in JavaScript.
    const manifest = `/flows/${name}/${mode}/${version}/manifest.${csp ? 'js' : 'json'}`;
    return `<script src="/handrail/handrail.js" data-flows="${manifest}" defer></script>${steps}${adapter}`;
  }
  return `<link rel="stylesheet" href="/peers/${contender}.css"><script src="/peers/${contender}.js" defer></script>${steps}${adapter}`;
}

/** A small form, the same for every contender but for the script tag. */
export function pageHtml(options: PageOptions): string {
  const { case: name, nodes = 0 } = options;
  const { html = '' }: Case = cases[name];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Apply for help</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/page.css"><script src="/page-code/host.js" defer></script>
${scriptsFor(options)}</head>
<body><main><h1>Apply for help</h1>
<p><button id="opener" type="button">Show me how</button> <button id="elsewhere" type="button">Save</button></p>
<div id="above"></div>
${html}
<form method="post">
<p id="name-row"><label for="name">Name</label><br><input id="name" name="name" autocomplete="off"></p>
<p><label for="mail">Email</label><br><input id="mail" type="email" name="mail" autocomplete="off"></p>
<p><label for="born">Date of birth</label><br><input id="born" type="date" name="born"></p>
<p><button id="more" type="button" aria-expanded="false" aria-haspopup="true" aria-controls="panel">More</button></p>
<div id="panel" hidden>More options</div>
<p><button id="send">Send</button></p>
</form>
${fillerRows(nodes)}
</main></body></html>`;
}

export function stepsScript(name: CaseName): string {
  return `window.benchSteps = ${JSON.stringify(stepsOf(name))};`;
}
