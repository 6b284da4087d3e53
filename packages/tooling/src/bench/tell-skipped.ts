/** Says loudly what a bench leaves out, so that nobody takes its figures for all of them. */
export function tellSkipped(what: string, ...lines: readonly string[]): void {
  const frame = '!'.repeat(78);
  const text = [`SKIPPED: ${what}`, ...lines].map((line) => `!! ${line}`).join('\n');
  console.error(`\n${frame}\n${text}\n${frame}\n`);
}
