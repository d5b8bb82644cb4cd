import { LineCounter, parseDocument } from 'yaml';
import { z } from '../zod.ts';
import { findStrayReferences } from './references.ts';
import { Article, Day, Id, Outlet, type PackContents, Story } from './schema.ts';

/** Reasons in words. zod's small build comes without them, and the extension, which never shows them, does well without. */
const inWords = z.locales.en().localeError;

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

/** A story as a person writes it, so its id is one of our own making. `briefScore` is the number of the reference document: tests compare with it, packs never hold it. */
export const SeedStory = z.extend(Story, {
  id: Id,
  /** Who writes a story knows its days. */
  date: Day,
  articles: z.array(z.extend(Article, { date: Day })).check(z.minLength(1), z.maxLength(10_000)),
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
    const value = readDocument(file.text);
    if ('errors' in value) {
      problems.push(...value.errors.map((error) => `${file.name}: ${error}`));
      return undefined;
    }
    const parsed = schema.safeParse(value.data, { error: inWords });
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) problems.push(`${file.name}: ${z.core.toDotPath(issue.path) || 'file'}: ${issue.message}`);
    return undefined;
  };

  const isOutlets = (file: SeedFile) => /^outlets\.(ya?ml|json)$/.test(file.name);
  const outletLists = files.filter(isOutlets).map((file) => parse(file, z.array(Outlet)));
  const storyFiles = files.filter((file) => !isOutlets(file)).map((file) => ({ name: file.name, story: parse(file, SeedStory) }));
  const stories = storyFiles.flatMap(({ name, story }) => (story ? [{ name, story }] : []));
  const seeds = { outlets: outletLists.flatMap((list) => list ?? []), stories: stories.map(({ story }) => story) };
  // What a broken file would have held is not missing: its own problem is told already.
  const unread = { outlet: outletLists.includes(undefined), story: stories.length < storyFiles.length, article: false };
  for (const { story, field, reason, lacks } of findStrayReferences(seeds))
    if (!lacks || !unread[lacks]) problems.push(`${story === undefined ? 'outlets.yaml' : stories[story]?.name}: ${field}: ${reason}`);
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

/** The value that a text of YAML or JSON gives, or what is wrong with it, each with its place. */
function readDocument(text: string): { data: unknown } | { errors: string[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    return {
      errors: document.errors.map(({ pos, message }) => {
        const { line, col } = lines.linePos(pos[0]);
        return `line ${line}, column ${col}: ${message}`;
      }),
    };
  try {
    return { data: document.toJS() };
  } catch (error) {
    return { errors: [`file: ${error instanceof Error ? error.message : String(error)}`] }; // an alias for nothing, or too many
  }
}
