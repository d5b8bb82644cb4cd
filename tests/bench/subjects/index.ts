import { flexsearch } from './flexsearch.ts';
import { minisearch } from './minisearch.ts';
import { ours } from './ours.ts';
import { sqlite } from './sqlite.ts';
import type { Subject } from './subject.ts';

/** All that is compared, by the name of its folder. */
export const subjects = { ours, minisearch, flexsearch, sqlite } as const satisfies Record<string, Subject>;
export type SubjectName = keyof typeof subjects;

/** The peers, in the order of the table. */
export const peerNames = ['minisearch', 'flexsearch', 'sqlite'] as const;

/** The subject of a name. @throws where there is none */
export function subjectOf(name: string | undefined): Subject {
  if (name === undefined || !(name in subjects))
    throw new Error(`no subject is called ${name}; there are ${Object.keys(subjects).join(', ')}`);
  return subjects[name as SubjectName];
}
