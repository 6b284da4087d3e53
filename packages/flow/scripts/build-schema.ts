/** Writes `schema/*.schema.json`; with `--check` only compares, and fails on a difference. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchemas } from './json-schema.ts';

const folder = new URL('../schema/', import.meta.url);
const isCheck = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });

for (const [name, schema] of Object.entries(buildSchemas())) {
  const file = new URL(name, folder);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!isCheck) writeFileSync(file, text);
  else if (readOrEmpty(file) !== text) {
    console.error(`schema/${name} is not what the schema in code says. Run "npm run schema".`);
    process.exitCode = 1;
  }
}

function readOrEmpty(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
