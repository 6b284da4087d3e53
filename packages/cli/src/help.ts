export const OVERVIEW = `Handrail: guidance for public services, written as JSON flows.

Usage:  handrail COMMAND …

  validate FILE…          Check flows and their strings files.
  bundle DIR --out DIR    Check all flows of a folder and write what a portal serves.
  help COMMAND            Say more about a command.

  --version               The version of this program.
  --help                  This text.
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
} as const;

export function helpFor(command: keyof typeof COMMANDS): string {
  return COMMANDS[command];
}
