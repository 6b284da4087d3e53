/**
 * Writes `schema/*.schema.json` and the tables of docs/events.md; with `--check` only compares, and
 * fails on a difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEventsPage, eventsPage } from './events-docs.ts';
import { buildEventsSchema, EVENTS_FILE } from './events-schema.ts';
import { buildSchemas } from './json-schema.ts';

const folder = new URL('../schema/', import.meta.url);
const isCheck = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });

const schemas = { ...buildSchemas(), [EVENTS_FILE]: buildEventsSchema() };
for (const [name, schema] of Object.entries(schemas)) {
  put(fileURLToPath(new URL(name, folder)), `${JSON.stringify(schema, null, 2)}\n`);
}
put(eventsPage, await buildEventsPage());

function put(file: string, text: string): void {
  if (!isCheck) writeFileSync(file, text);
  else if (readOrEmpty(file) !== text) {
    const name = path.relative(process.cwd(), file);
    console.error(`${name} is not what the code says. Run "npm run schema".`);
    process.exitCode = 1;
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
