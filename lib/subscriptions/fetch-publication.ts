import type { Answer, Ask } from '../network/ask.ts';
import type { ServerSays } from '../newsroom/feeds/server-times.ts';
import { manifestEnding, maxManifestLength } from '../publication/manifest.ts';
import { PublicationError } from '../publication/publication-error.ts';
import { type Publication, verify } from '../publication/verify.ts';
import { asSubscriptionError, failedAnswer, SubscriptionError } from './subscription-error.ts';

type Response = Extract<Answer, { kind: 'answer' }>;

/** What lies at the address of a manifest: a publication, verified; one that did not change; or nothing that can be taken. */
export type Fetched =
  | { readonly kind: 'publication'; readonly publication: Publication; readonly answer: Response }
  | { readonly kind: 'unchanged'; readonly answer: Response }
  /** `status` is there where the server said that it does not answer: one that began to answer and broke off is none. */
  | { readonly kind: 'failed'; readonly error: SubscriptionError; readonly status?: number | undefined; readonly server: ServerSays };

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
    // The reader named it, and so may have named one of their own network.
    isPrivate: true,
  });
  if (answer.kind === 'failed') {
    const { fault, status, server } = answer;
    return { kind: 'failed', error: failedManifest(answer), server, ...(fault === 'status' && isRefusal(status) && { status }) };
  }
  if (answer.status === 304) return { kind: 'unchanged', answer };
  try {
    return { kind: 'publication', publication: await verify(answer.bytes), answer };
  } catch (thrown) {
    const error = refusedManifest(thrown, answer);
    if (error instanceof SubscriptionError) return { kind: 'failed', error, server: answer.server };
    throw error;
  }
}

/** What the reader has to give instead. */
export const needed = `what is needed is the address of a manifest, which ends in ${manifestEnding}`;

function isRefusal(status = 0): boolean {
  return status >= 400;
}

function failedManifest(answer: Extract<Answer, { kind: 'failed' }>): SubscriptionError {
  if (answer.fault !== 'too-large') return failedAnswer(answer);
  return new SubscriptionError('no-publication', `what is at this address is longer than any manifest; ${needed}`);
}

/** Says what else lies there, where that can be told: people paste the address of the page that they are on. */
function refusedManifest(error: unknown, { bytes, contentType }: Response): unknown {
  if (!(error instanceof PublicationError) || error.fault !== 'not-a-manifest') return asSubscriptionError(error);
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  const isPage = /^<(!doctype html|html|head|!--)/i.test(start) || (contentType.includes('html') && !start.startsWith('{'));
  if (isPage) return new SubscriptionError('no-publication', `there is a web page at this address; ${needed}`);
  if (start.startsWith('PLUMBLINE ')) return new SubscriptionError('no-publication', `there is a pack at this address; ${needed}`);
  return asSubscriptionError(error);
}
