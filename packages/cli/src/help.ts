export const OVERVIEW = `Handrail: guidance for public services, written as JSON flows, and checks of their pages.

Usage:  handrail COMMAND …

  validate FILE…          Check flows and their strings files.
  bundle DIR --out DIR    Check all flows of a folder and write what a portal serves.
  describe URL SELECTOR   Print the fingerprint of an element of a page.
  locate FLOW URL         Say which targets of a flow are found on a page, and why.
  check URL…              Find what keeps people out of pages, and say how to mend it.
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
  check: `Usage:  handrail check URL|SITEMAP|FILE… [options]

Opens pages in a browser that is installed here, and looks for what keeps people out: with axe-core
and rules of our own. Says what is wrong, why it matters and what to do, the worst first. It finds
problems; it cannot show that there are none, and never says that a page complies with anything.

URL is a page; SITEMAP a sitemap (.xml, also by address, also one that names others); FILE an HTML
file, or a text file (.txt) with an address on each line.

  --driven            Try the page out too: press Tab, narrow the window, enlarge the text, hover, open
                      dialogs, press buttons, take pictures. Sends nothing, but the page reacts: for test
                      systems.
  --report KIND=FILE  Write a report, as often as you like. KIND is html, csv, json, junit, sarif, earl,
                      wcag-em, openacr or statement. Without =FILE it gets its usual name here;
                      FILE - is the first output.
  --level A|AA|AAA    What the portal aims at. AA if left out. Good practice is always looked at.
  --rules a,b         Only these rules.
  --ignore SELECTOR   Leave out parts that are not the portal's own, such as a banner of the test system.

Many pages:
  --crawl N           Follow links, up to N pages in all: of the same site, as robots.txt allows, none
                      that signs out, deletes, sends or downloads.
  --same-path         Only pages below the folder of the first one.
  --exclude PATTERN   Leave out addresses that hold this; * is any text. As often as you like.
  --concurrency N     Pages side by side, 1 to 8. 2 if left out.
  --delay MS          Pause between two pages. 250 if left out; more where robots.txt asks for more.

What is known:
  --baseline FILE     Tell findings that are in FILE from new ones. With it, only new ones fail.
  --update-baseline   Write what is found now into it: adds what is new, takes away what is gone.
                      --update-baseline=gone only takes away, --update-baseline=new only adds.
  --dismissals FILE   Leave out what people dismissed with a reason in the panel.
  --insecure          Take certificates that nobody vouches for, as test systems have them.
  --fail-on WHAT      new: errors and warnings that the baseline lacks. error: any error (the usual,
                      without a baseline). warning: errors and warnings. never: nothing.

  --send URL          Tell a collector, at its /v1/events, how much was found, for its dashboard: numbers
                      by rule and page, no text. --site KEY names the portal, if the collector serves
                      several.
  --lang LANG         Ask for the pages in this language.
  --wait SECONDS      How long a loaded page may go on building itself. 2 if left out.
  --patience SECONDS  How long reading a page may take. 90 if left out; a law of thousands of paragraphs
                      may need more. What was found until then is told.
${PAGE_HELP.slice(PAGE_HELP.indexOf('  --viewport'))}
Exit code:  0  nothing that fails
            1  something that fails, or a page that you named could not be opened
            2  no page could be checked, no browser, or an option is unknown
`,
} as const;

export function helpFor(command: keyof typeof COMMANDS): string {
  return COMMANDS[command];
}
