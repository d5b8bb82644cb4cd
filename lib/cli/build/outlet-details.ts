import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Outlet, OutsideRating } from '../../corpus/schema.ts';
import { entriesOf } from '../../ratings/entries-of.ts';
import { readRatings } from '../../ratings/read-ratings.ts';
import { RatingsError } from '../../ratings/table.ts';
import { outletAt } from '../../trust/outlets/outlet-at.ts';
import { readTrustTxt } from '../../trust/outlets/trust-txt.ts';
import { CommandError } from '../command.ts';

/** What a builder of packs knows of outlets beyond the articles. */
export interface DetailOptions {
  /** A folder of trust.txt files as they were fetched, `HOST.txt` each. */
  readonly trustTxt?: string | undefined;
  /** A list of ratings by others, and what it does not say itself. */
  readonly ratings?: string | undefined;
  readonly ratingsBy?: string | undefined;
  readonly ratingsLicence?: string | undefined;
  readonly ratingsDate?: string | undefined;
}

/**
 * The outlets with what their trust.txt says of their owners, and what a list of others says of them. A file counts for the outlet of its
 * host alone: who controls it is its family, if that is one of the outlets and its own file says the same.
 * @throws CommandError naming the file that cannot be used
 */
export function detailedOutlets(outlets: readonly Outlet[], options: DetailOptions): Outlet[] {
  const owned = options.trustTxt === undefined ? outlets : withOwners(outlets, options.trustTxt);
  return options.ratings === undefined ? [...owned] : withRatings(owned, options.ratings, options);
}

function withOwners(outlets: readonly Outlet[], folder: string): Outlet[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const told = new Map(
    files.map((name) => {
      const path = join(folder, name);
      const date = statSync(path).mtime.toISOString().slice(0, 10);
      return [basename(name, '.txt').toLowerCase(), { date, ...readTrustTxt(readFileSync(path, 'utf8')) }] as const;
    }),
  );
  const fileOf = ({ hosts }: Outlet) => hosts.map((host) => [host, told.get(host)] as const).find(([, file]) => file);
  return outlets.map((outlet) => {
    const [host, file] = fileOf(outlet) ?? [];
    if (!file) return outlet;
    const names = file.controlledby.length > 0 || file.control.length > 0;
    const fact = { state: names ? ('found' as const) : ('absent' as const), page: `https://${host}/trust.txt`, date: file.date };
    const owner = file.controlledby.map((address) => outletAt(address, outlets)).find((found) => found && found.id !== outlet.id);
    const claimed = owner && fileOf(owner)?.[1]?.control.some((address) => outletAt(address, outlets)?.id === outlet.id);
    return {
      ...outlet,
      ...(claimed && { family: owner.family }),
      facts: { ownership: fact, ...outlet.facts },
    };
  });
}

function withRatings(outlets: readonly Outlet[], path: string, options: DetailOptions): Outlet[] {
  try {
    const table = readRatings(readFileSync(path, 'utf8'), basename(path));
    const { entries } = entriesOf(table, table.guess);
    const values = new Map(entries);
    return outlets.map((outlet) => {
      const host = outlet.hosts.flatMap(parentsOf).find((domain) => values.has(domain));
      if (host === undefined) return outlet;
      const rating = OutsideRating.safeParse({
        by: options.ratingsBy,
        value: values.get(host),
        scale: table.guess.scale,
        licence: options.ratingsLicence,
        date: options.ratingsDate || table.guess.date,
      });
      if (!rating.success) throw new CommandError('--ratings needs --ratings-by, --ratings-licence and --ratings-date (2031-04-05)', 2);
      return { ...outlet, ratings: [...(outlet.ratings ?? []), rating.data] };
    });
  } catch (error) {
    if (!(error instanceof RatingsError)) throw error;
    throw new CommandError(`${path}${error.line === undefined ? '' : `:${error.line}`}: ${error.message}`);
  }
}

/** A host and what it lies below. */
function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}
