import type { PublishedFile } from '../publication/manifest.ts';
import { packAddress } from './pack-address.ts';
import { PieceKeeper, pieceLength } from './piece-keeper.ts';
import type { Arrived, SubscriptionStore } from './store.ts';
import { asSubscriptionError, failedAnswer, SubscriptionError } from './subscription-error.ts';
import type { World } from './world.ts';

type Place = Pick<World, 'store' | 'ask'>;

/** A pack to fetch. */
interface Wanted {
  readonly address: string;
  readonly pack: PublishedFile;
  /** The name under which it is to be taken. */
  readonly name: string;
}

/**
 * Fetches a pack that lies beside its manifest. What arrives is kept in pieces, so that the next attempt asks for the rest alone, as long
 * as it is the same file. Whether it is the one that was signed is not told here.
 * @param manifest its address
 * @param name the name under which the pack is to be taken
 * @throws SubscriptionError where it did not arrive whole; its first bytes stay where the rest may follow
 */
export async function fetchPack(place: Place, manifest: string, pack: PublishedFile, name: string): Promise<Blob> {
  const { store } = place;
  const wanted = { address: packAddress(manifest, pack.file), pack, name };
  try {
    const start = await usableStart(store, wanted);
    if (start?.file.size !== pack.bytes) await fetchRest(place, wanted, start);
  } catch (error) {
    const reason = asSubscriptionError(error);
    // What was cut off can go on; what is wrong, or has no room, cannot.
    if (reason instanceof SubscriptionError && reason.fault !== 'unreachable') await store.dropPieces(name);
    throw reason;
  }
  const file = (await store.arrived(name))?.file;
  if (file?.size === pack.bytes) return file;
  await store.dropPieces(name);
  throw new SubscriptionError('other-pack', `the pack ends after ${file?.size ?? 0} of ${pack.bytes} bytes`);
}

/** The first bytes of the pack, where they are there; what is there of another edition, or of a file without a tag, goes. */
async function usableStart(store: SubscriptionStore, { pack, name }: Wanted): Promise<Arrived | undefined> {
  const start = await store.arrived(name);
  if (!start) return undefined;
  const isWhole = start.file.size === pack.bytes;
  if (start.digest === pack.digest && (isWhole || (start.etag !== '' && start.file.size < pack.bytes))) return start;
  await store.dropPieces(name);
  return undefined;
}

async function fetchRest({ store, ask }: Place, wanted: Wanted, start: Arrived | undefined): Promise<void> {
  const { address, pack, name } = wanted;
  const keeper = new PieceKeeper(store, name, pack, start);
  let thrown: { readonly error: unknown } | undefined;
  const onPiece = async (piece: Uint8Array, offset: number, etag?: string) => {
    try {
      await keeper.take(piece, offset, etag);
    } catch (error) {
      // An answer that failed would tell less of it.
      thrown ??= { error };
      throw error;
    }
  };
  const rest = start && { from: start.file.size, etag: start.etag };
  const answer = await ask(address, { mostBytes: pack.bytes, isPrivate: true, onPiece, ...(rest && { rest }) }).catch((error: unknown) => {
    thrown ??= { error };
    return undefined;
  });
  if (thrown) throw thrown.error;
  if (answer?.kind !== 'failed') return keeper.keep();
  if (start && answer.fault === 'status' && (answer.status === 416 || answer.status === 206)) {
    // The file that is there now has no such part, or the server gave another one.
    await store.dropPieces(name);
    return fetchRest({ store, ask }, wanted, undefined);
  }
  if (answer.fault !== 'too-large') {
    await keeper.keep();
    // However the answer ended, all that was signed is there.
    if (keeper.length === pack.bytes) return;
    // One request may last only so long: a long pack needs several, as long as each of them brings it on.
    const isSlow = answer.fault === 'timeout' && keeper.length - (start?.file.size ?? 0) >= pieceLength;
    const next = isSlow ? await usableStart(store, wanted) : undefined;
    if (next) return fetchRest({ store, ask }, wanted, next);
  }
  throw failedAnswer(answer);
}
