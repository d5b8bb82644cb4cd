import { LineCounter, parseDocument } from 'yaml';
import { z } from '../zod.ts';
import { findStrayReferences } from './references.ts';
import { Outlet, type PackContents, Story } from './schema.ts';

/** A file of `seeds/`: its name there, and its text. */
export interface SeedFile {
  readonly name: string;
  readonly text: string;
}

/** Everything that is wrong with the seeds, one `file: field: reason` a line. */
export class SeedError extends Error {
  override name = 'SeedError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`the seeds cannot be used:\n${problems.join('\n')}`);
    this.problems = problems;
  }
}

/** A story as a person writes it. `briefScore` is the number of the reference document: tests compare with it, packs never hold it. */
export const SeedStory = z.extend(Story, {
  briefScore: z.optional(z.number().check(z.gte(0, 'a trust number is 0 to 100'), z.lte(100, 'a trust number is 0 to 100'))),
});
export type SeedStory = z.infer<typeof SeedStory>;

/**
 * Reads `outlets.yaml` and the stories beside it (YAML or JSON; `.yaml` is read as both). Every problem of every file is
 * collected before it gives up.
 * @throws SeedError naming file, field and reason
 */
export function parseSeeds(files: readonly SeedFile[]): { outlets: Outlet[]; stories: SeedStory[] } {
  const problems: string[] = [];
  const parse = <T>(file: SeedFile, schema: z.ZodMiniType<T>): T | undefined => {
    const lines = new LineCounter();
    const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
    for (const error of document.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      problems.push(`${file.name}: line ${line}, column ${col}: ${error.message}`);
    }
    if (document.errors.length > 0) return undefined;
    const parsed = schema.safeParse(document.toJS());
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) problems.push(`${file.name}: ${z.core.toDotPath(issue.path) || 'file'}: ${issue.message}`);
    return undefined;
  };

  const isOutlets = (file: SeedFile) => /^outlets\.(ya?ml|json)$/.test(file.name);
  const outlets = files.filter(isOutlets).flatMap((file) => parse(file, z.array(Outlet)) ?? []);
  const stories = files
    .filter((file) => !isOutlets(file))
    .flatMap((file) => {
      const story = parse(file, SeedStory);
      return story ? [{ file: file.name, story }] : [];
    });
  const seeds = { outlets, stories: stories.map(({ story }) => story) };
  if (problems.length === 0)
    for (const { story, field, reason } of findStrayReferences(seeds))
      problems.push(`${story === undefined ? 'outlets.yaml' : stories[story]?.file}: ${field}: ${reason}`);
  if (problems.length > 0) throw new SeedError(problems);
  return seeds;
}

/**
 * The contents of the bundled pack.
 * @throws SeedError naming file, field and reason
 */
export function compileSeeds(files: readonly SeedFile[]): PackContents {
  const { outlets, stories } = parseSeeds(files);
  return { outlets, stories: stories.map(({ briefScore: _, ...story }) => story) };
}
