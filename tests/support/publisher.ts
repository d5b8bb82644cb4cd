import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Newsstand } from './newsstand/newsstand.ts';
import { runPlumbline } from './run-plumbline.ts';

/** What a publisher says of a pack. */
export interface Says {
  /** Of the pack, as it stands in file names. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly homepage: string;
  readonly licence: string;
}

/** A file of a publication. */
export interface PublishedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A signed pack, as the command leaves it. */
export interface Edition {
  readonly version: number;
  readonly manifest: PublishedFile;
  readonly pack: PublishedFile;
}

/** Somebody who publishes packs with the command, under a key of their own. */
export class Publisher {
  readonly fingerprint: string;
  readonly #folder: string;
  readonly #says: Says;

  private constructor(folder: string, says: Says, fingerprint: string) {
    this.#folder = folder;
    this.#says = says;
    this.fingerprint = fingerprint;
  }

  /** Makes a key. To be closed, which removes all that was made. */
  static async open(says: Says): Promise<Publisher> {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-publisher-'));
    const out = await runPlumbline('keygen', '-o', join(folder, 'key.json'));
    return new Publisher(folder, says, /^fingerprint: (.+)$/m.exec(out)?.[1] ?? '');
  }

  /** Signs a pack as the next edition. */
  async sign(pack: Uint8Array, more: Partial<Says> = {}): Promise<Edition> {
    const says = { ...this.#says, ...more };
    const [key, file, site] = ['key.json', 'corpus.pack', 'site'].map((name) => join(this.#folder, name)) as [string, string, string];
    writeFileSync(file, pack);
    const options = Object.entries(says).flatMap(([name, value]) => [`--${name}`, value]);
    const out = await runPlumbline('sign', file, '--key', key, '-o', site, ...options);
    const version = Number(/^version: (\d+)$/m.exec(out)?.[1]);
    const read = (name: string) => ({ name, bytes: readFileSync(join(site, name)) });
    return { version, manifest: read(`${says.name}.plumbline.json`), pack: read(`${says.name}-${version}.pack`) };
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Puts an edition on a host, as a publisher uploads it: its manifest last. @returns the addresses of both files */
export function upload(stand: Newsstand, host: string, { manifest, pack }: Edition): { manifest: string; pack: string } {
  const at = (name: string) => `http://${host}/${name}`;
  stand.host(at(pack.name), pack.bytes);
  stand.host(at(manifest.name), manifest.bytes, { contentType: 'application/json' });
  return { manifest: at(manifest.name), pack: at(pack.name) };
}
