import type { Answer, Ask } from '../network/ask.ts';
import { manifestEnding, maxManifestLength } from '../publication/manifest.ts';
import { PublicationError } from '../publication/publication-error.ts';
import { type Publication, verify } from '../publication/verify.ts';
import { SubscriptionError } from './subscription-error.ts';

type Response = Extract<Answer, { kind: 'answer' }>;

/** What lies at the address of a manifest: its publication, verified; or that it did not change; or why there was no answer. */
export type Fetched =
  | { readonly kind: 'publication'; readonly publication: Publication; readonly answer: Response }
  | { readonly kind: 'unchanged'; readonly answer: Response }
  | { readonly kind: 'refused'; readonly error: unknown; readonly answer: Response }
  | Extract<Answer, { kind: 'failed' }>;

/** Of the copy that is there, where one is. */
interface Copy {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** Asks for a manifest, and verifies it before anything else is done with it. */
export async function fetchPublication(ask: Ask, address: string, { etag, lastModified }: Copy = {}): Promise<Fetched> {
  const answer = await ask(address, {
    etag,
    lastModified,
    accept: 'application/json, */*;q=0.5',
    mostBytes: maxManifestLength,
    isPrivate: true,
  });
  if (answer.kind === 'failed') return answer;
  if (answer.status === 304) return { kind: 'unchanged', answer };
  try {
    return { kind: 'publication', publication: await verify(answer.bytes), answer };
  } catch (error) {
    return { kind: 'refused', error: asWhatItIs(error, answer), answer };
  }
}

/** Says what else lies there, where that can be told: people paste the address of the page that they are on. */
function asWhatItIs(error: unknown, { bytes, contentType }: Response): unknown {
  if (!(error instanceof PublicationError) || error.fault !== 'not-a-manifest') return error;
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
  if (/^<(!doctype html|html|head|!--)/.test(start) || (contentType.includes('html') && !start.startsWith('{')))
    return new SubscriptionError('no-publication', `there is a web page at this address; ${needed}`);
  if (start.startsWith('plumbline ')) return new SubscriptionError('no-publication', `there is a pack at this address; ${needed}`);
  return error;
}

/** What the reader has to give instead. */
export const needed = `what is needed is the address of a manifest, which ends in ${manifestEnding}`;
