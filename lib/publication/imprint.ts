import { bundledName, newsroomName } from '../corpus/shelf.ts';
import { z } from '../zod.ts';

/**
 * Text that is shown on a line of its own. It has no control characters, none that turn the direction of what comes after it, and no pile of
 * marks, so that nothing a publisher writes can rearrange or cover the words around it; a letter or digit, so that it is seen; and no invisible
 * characters beside those that join and part letters, so that no name can look like another by them.
 */
const line = (longest: number) =>
  z
    .string()
    .check(
      z.maxLength(longest),
      z.regex(
        /^(?!\s)(?=.*[\p{L}\p{N}])(?!.*\p{M}{7})(?:[^\p{Cc}\p{Cs}\p{DI}\u2028\u2029]|\u200c|\u200d|\ufe0f)+(?<!\s)$/u,
        'text on one line, without control or invisible characters or space around it',
      ),
    );

/** An address in ASCII, without the name of a user before the host: that could pass for the host. */
const Homepage = z
  .url({ protocol: /^https?$/, error: 'an http or https address, such as https://example.org/' })
  .check(
    z.maxLength(500),
    z.regex(/^https?:\/\/(?:(?![/?#@\\])[!-~])+(?:[/?#][!-~]*)?$/, 'an http or https address in ASCII, without a user before the host'),
  );

/** The digest of a pack: 64 hexadecimal digits, see `packDigest`. */
export const Digest = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a digest is 64 hexadecimal digits'));

/** Editions are counted. Whole numbers have one order and one spelling, which versions with dots and suffixes have not. */
const Version = z.int().check(z.gte(1), z.lte(999_999_999));

/** What a published pack says of itself. Languages, stories and days stand in the pack. */
export const Imprint = z
  .strictObject({
    /** Tells it from the other packs of its publisher, in file names too. It stays the same from one edition to the next. */
    name: z.string().check(
      z.regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/, 'a name is up to 60 lower case letters, digits and hyphens within'),
      z.refine((name) => name !== bundledName && name !== newsroomName, 'this name is taken by a pack of Plumbline'),
    ),
    /** What readers see. */
    title: line(120),
    publisher: line(120),
    homepage: Homepage,
    /** Such as `CC-BY-4.0`. */
    licence: line(200),
    version: Version,
    /** In UTC, to the second. It is told to readers; the order of editions is that of their versions. */
    created: z.iso.datetime({ precision: 0 }),
    /** The edition before this one, so that whoever has both sees that none is missing. */
    previous: z.optional(z.strictObject({ version: Version, digest: Digest })),
  })
  .check(
    z.refine(({ version, previous }) => previous === undefined || previous.version < version, {
      path: ['previous'],
      error: 'the edition before has the lower version',
    }),
  );
export type Imprint = z.infer<typeof Imprint>;
