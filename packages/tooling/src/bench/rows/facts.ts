/** What can be read in the packages: formats and licences. Nothing here is timed or run. */
import { globSync, readFileSync } from 'node:fs';
import { fromRoot } from '../../run/repository.ts';
import { inPeersFolder, peers } from '../contenders.ts';
import { makeRow, type Row, type Value } from '../row.ts';

const ours = fromRoot('packages');

export function readFacts(): Row[] {
  return [
    makeRow('published JSON Schema of a tour', ofEach(schema), { goal: { is: 'versioned' } }),
    makeRow('conditions and branches as data', ofEach(branches), { goal: { is: 'yes' } }),
    makeRow('licence', ofEach(licence), { goal: { is: 'Apache-2.0' } }),
  ];
}

/** @param read The answer for one package's folder. */
function ofEach(read: (folder: string) => Value): Row['values'] {
  const peer = (name: keyof typeof peers): Value => read(inPeersFolder(peers[name].package));
  return {
    handrail: read(ours),
    driver: peer('driver'),
    shepherd: peer('shepherd'),
    intro: peer('intro'),
  };
}

function schemasIn(folder: string): string[] {
  return globSync(['*.schema.json', 'schema/*.json', '*/schema/*.json', 'dist/**/*.schema.json'], {
    cwd: folder,
  }).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

function schema(folder: string): string {
  const texts = schemasIn(folder).filter((text) => text.includes('"$schema"'));
  if (texts.length === 0) return 'none';
  return texts.some((text) => text.includes('json-schema.org/draft/2020-12')) ? 'versioned' : 'yes';
}

/** A schema in which a step's exits have conditions, among them the state of a field. */
function branches(folder: string): string {
  return schemasIn(folder).some((text) =>
    ['"when"', '"to"', '"filled"'].every((part) => text.includes(part)),
  )
    ? 'yes'
    : 'no';
}

function licence(folder: string): string {
  const file = folder === ours ? fromRoot('packages/embed/package.json') : `${folder}/package.json`;
  return (JSON.parse(readFileSync(file, 'utf8')) as { license: string }).license;
}
