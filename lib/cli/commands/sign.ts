import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPack } from '../../pack/check.ts';
import { handOver } from '../../publication/handover.ts';
import type { SigningKey } from '../../publication/keys.ts';
import { manifestEnding } from '../../publication/manifest.ts';
import { packDigest } from '../../publication/pack-digest.ts';
import { rewriteStories } from '../../publication/rewrite-stories.ts';
import { sign as signManifest } from '../../publication/sign.ts';
import type { Publication } from '../../publication/verify.ts';
import { type Command, CommandError } from '../command.ts';
import { parseOptions } from '../options.ts';
import { countLines, packCounts } from '../pack-counts.ts';
import { CutCounts } from '../publish/cut-counts.ts';
import { readImprint, readName } from '../publish/read-imprint.ts';
import { readKey } from '../publish/read-key.ts';
import { readPublication } from '../publish/read-publication.ts';
import { withPackFile } from '../publish/with-pack-file.ts';
import { writeWhole } from '../write-file.ts';

/** `plumbline sign`: a pack and its signed manifest, ready for any host of files. */
export const sign: Command = {
  name: 'sign',
  summary: 'Sign a pack, so that it can be published.',
  usage: `plumbline sign CORPUS.pack --key KEY.json --name NAME --publisher WHO --homepage ADDRESS --licence LICENCE -o FOLDER

Writes NAME-VERSION.pack and NAME.plumbline.json, the signed manifest, into FOLDER. Put both on any host of files, the
manifest last; what readers subscribe to is the address of the manifest. For the next edition, sign into the same FOLDER
with --key and --name: what is not said anew stays as it was. Quotations are cut to what a published pack may carry: at most 40
words at a time, three times an article and its copies together; what was cut is counted. The words by which pages are
matched stay.

  --key FILE          the key to sign with, from \`plumbline keygen\`
  --name NAME         tells the pack from your others: lower case letters, digits and hyphens; never change it
  --title TEXT        what readers see (NAME, or as before)
  --publisher WHO     who publishes it
  --homepage ADDRESS  where readers find out about the publisher
  --licence LICENCE   such as CC-BY-4.0
  --version N         a whole number, higher with each edition (one more than the edition in FOLDER)
  -o, --output FOLDER where both files go; an earlier edition's pack stays there for who still fetches it
  --former-key FILE   the key that signed the edition in FOLDER, where that is another one: its readers follow
  --cuts FILE         also write what was cut, and which articles have no address, one JSON object a line`,

  async run(args, { print, note, progress }) {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseOptions(args, {
      ...{ key: text, name: text, title: text, publisher: text, homepage: text, licence: text, version: text },
      output: { type: 'string', short: 'o' },
      ...{ 'former-key': text, cuts: text },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new CommandError('name one pack', 2);
    if (!values.key || !values.output) throw new CommandError(`--${values.key ? 'output' : 'key'} is missing`, 2);
    const key = await readKey(values.key, note);
    const former = values['former-key'] === undefined ? undefined : await readKey(values['former-key'], note);
    const name = readName(values.name);
    const manifestFile = join(values.output, `${name}${manifestEnding}`);
    const before = await publishedBefore(manifestFile);
    const { title = name, publisher, homepage = '', licence } = { ...before?.imprint, ...said(values) };
    const imprint = readImprint({
      ...{ name, title, publisher, licence },
      homepage: URL.canParse(homepage) ? new URL(homepage).href : homepage,
      version: values.version === undefined ? (before?.imprint.version ?? 0) + 1 : Number(values.version),
      created: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    });
    const { version } = imprint;
    if (before) checkSuccession(before, version, key, former);
    const previous = before && { version: before.imprint.version, digest: before.pack.digest };

    const cuts = new CutCounts();
    const pieces = await withPackFile(file, async (read) => {
      await checkPack(read, (share) => progress(`checked ${Math.floor(share * 100)} %`));
      return rewriteStories(read, cuts.cut);
    });
    await mkdir(values.output, { recursive: true });
    const packName = `${name}-${version}.pack`;
    const packFile = join(values.output, packName);
    await writeWhole(packFile, pieces);
    const bytes = pieces.reduce((sum, { length }) => sum + length, 0);
    const { digest, counts } = await withPackFile(packFile, async (read) => {
      const pack = await checkPack(read, (share) => progress(`checked again ${Math.floor(share * 100)} %`));
      return { digest: await packDigest(read, bytes), counts: packCounts(pack) };
    });
    // A handover is carried along for readers who missed the edition that brought it.
    const carried = before?.key === key.publicKey ? before.handover : undefined;
    const handover = former ? await handOver(name, former, key.publicKey) : carried;
    const manifest = await signManifest(
      { imprint: { ...imprint, ...(previous && { previous }) }, pack: { file: packName, bytes, digest }, ...(handover && { handover }) },
      key,
    );
    // Last of all: until it is there, readers see the edition before, whole.
    await writeWhole(manifestFile, [manifest]);
    if (values.cuts !== undefined) await writeWhole(values.cuts, lines(cuts.rows));
    const { fingerprint } = await readPublication(manifestFile);
    print(
      countLines([
        ['manifest', manifestFile],
        ['pack', packFile],
        ['version', version],
        ['fingerprint', fingerprint],
        ...counts.filter(([count]) => ['stories', 'articles', 'bytes'].includes(count)),
        ...cuts.counts(),
      ]),
    );
    for (const line of cuts.unlinked()) note(line);
    return 0;
  },
};

type Said = { readonly [Option in 'title' | 'publisher' | 'homepage' | 'licence']?: string | undefined };

/** What the options say of a pack, without those that are not there. */
function said({ title, publisher, homepage, licence }: Said): Said {
  return Object.fromEntries(Object.entries({ title, publisher, homepage, licence }).filter(([, value]) => value !== undefined));
}

/** The edition that stands in the folder; undefined where it is the first. */
async function publishedBefore(file: string): Promise<Publication | undefined> {
  try {
    return await readPublication(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function checkSuccession({ imprint, key: signer }: Publication, version: number, key: SigningKey, former: SigningKey | undefined): void {
  if (version <= imprint.version)
    throw new CommandError(`--version: edition ${imprint.version} is published already; readers take higher ones only`);
  if (signer !== key.publicKey && signer !== former?.publicKey)
    throw new CommandError('--key: the edition before was signed with another key; --former-key hands over to this one');
}

function* lines(rows: readonly unknown[]): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}
