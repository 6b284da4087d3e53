export const OVERVIEW = `Handrail: guidance for public services, written as JSON flows.

Usage:  handrail COMMAND …

  validate FILE…          Check flows and their strings files.
  bundle DIR --out DIR    Check all flows of a folder and write what a portal serves.
  describe URL SELECTOR   Print the fingerprint of an element of a page.
  locate FLOW URL         Say which targets of a flow are found on a page, and why.
  help COMMAND            Say more about a command.

  --version               The version of this program.
  --help                  This text.
`;

/** Options of the commands that open a page. */
const PAGE_HELP = `
  --wait SECONDS      How long to look for it once the page has loaded. 5 if left out.
  --viewport WxH      Size of the window in pixels. 1280x800 if left out.
  --browser PATH      Program of the browser: Chromium, Chrome or Edge. If left out, HANDRAIL_CHROMIUM,
                      else one that is installed.
`;

const COMMANDS = {
  validate: `Usage:  handrail validate FILE… [--json]

Checks flows (NAME.flow.json) and strings files (NAME.LANG.strings.json). FILE is a file, a folder
or a pattern such as "flows/**/*.flow.json". The strings files beside a flow are checked with it.

  --json    One JSON object: { "files", "errors", "warnings", "faults": [ … ] }.

Exit code:  0  no errors (there may be warnings)
            1  errors
            2  nothing to check: a file is missing, or an option is unknown
`,
  bundle: `Usage:  handrail bundle DIR --out DIR

Checks all flows of a folder as "validate" does. Without errors it writes into the other folder:

  manifest.json         what the script tag reads first
  NAME.flow.json        each flow, unchanged
  NAME.LANG.strings.json
  *.js                  the same three as JavaScript modules, for portals whose
                        Content-Security-Policy has no connect-src

With errors it writes nothing.

Exit code:  0  written    1  errors    2  a folder is missing, or an option is unknown
`,
  describe: `Usage:  handrail describe URL SELECTOR [options]

Opens the page in a browser that is installed here, and prints the fingerprint of one element as
JSON: what it looked like, so that guidance recognises it after the page has changed. SELECTOR is
CSS, or what Playwright understands, such as "text=Save". It is looked for in open shadow roots and
in frames of the same origin too, and has to match one element that can be seen. What somebody
typed into the page is never read.

Beside it, on the second output, stands what to think of it: whether it finds its element again on
the same page, what the next likely one is, and which parts are fragile.

  --lang LANG         Ask for the page in this language, and keep its texts as of this language.
  --onto FILE         Add the language to the fingerprint in FILE, of the same element.
  --row TEXT          The element stands in a table, in the row with a cell that says TEXT.
  --flow FILE         Write it into this flow instead of printing it, into the target that
  --target ID         has this id. With --lang, the languages that are there already are kept.
${PAGE_HELP}
Exit code:  0  it finds its element again
            1  SELECTOR matches no element or several, or the fingerprint is not fit for use
            2  there is no such page, no browser, or an option is unknown
`,
  locate: `Usage:  handrail locate FLOW URL [options]

Opens the page and looks for the targets of the flow as guidance would. For each one it says what
the finders and the fingerprint give, how sure that is, and what has changed since. Where the change
is sure, it proposes what the fingerprint may add to "seen"; nothing is written. Targets that the
flow uses only on other pages are not counted.

  --target ID         Only this one, whatever page it belongs to.
  --lang LANG         Ask for the page in this language.
  --json              One JSON object: { "url", "targets": [ … ], "elsewhere": [ … ] }.
${PAGE_HELP}
Exit code:  0  every target of this page is found
            1  one is missing, or not sure
            2  there is no such page, no browser, or the flow has errors
`,
} as const;

export function helpFor(command: keyof typeof COMMANDS): string {
  return COMMANDS[command];
}
