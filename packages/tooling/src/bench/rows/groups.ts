import type { Bench } from '../open-page.ts';
import type { Row } from '../row.ts';
import { measureBytes } from './bytes.ts';
import { readFacts } from './facts.ts';
import { measureLooks } from './looks.ts';
import { measurePeople } from './people.ts';
import { measurePolicies } from './policy.ts';
import { measureResume } from './resume.ts';
import { measureTargets } from './targets.ts';
import { measureTimes } from './times.ts';
import { measureTyping } from './typing.ts';

type Measure = (bench: Bench, embedFolder: string) => Row[] | Promise<Row[]>;

/** Every part of the bench by the name that `--only` takes, the noise-sensitive one first. */
export const groups: Readonly<Record<string, Measure>> = {
  times: measureTimes,
  bytes: (_, embedFolder) => measureBytes(embedFolder),
  policy: measurePolicies,
  targets: measureTargets,
  resume: measureResume,
  typing: measureTyping,
  people: measurePeople,
  looks: measureLooks,
  facts: readFacts,
};
