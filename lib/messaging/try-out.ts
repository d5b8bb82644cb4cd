import type { Digest } from '../page/digest.ts';
import type { Send } from './create-client.ts';
import type { Request, Response } from './protocol.ts';

/** Digests come from web pages; ours has no address on the web, so it borrows one that nobody can have. */
const nowhere = 'https://try.plumbline.invalid/';

/**
 * Answers a sidebar on our own page, where no tab stands behind it: the article is matched like any other, and what the reader does
 * to the match is forgotten at once.
 */
export function tryOut(send: Send, digest: Digest, openPage: (request: Request<'panel:open'>) => void): Send {
  async function view(): Promise<Response<'panel:view'>> {
    const [matched, { theme }] = await Promise.all([send('digest:match', { ...digest, pageKey: nowhere }), send('settings:read', null)]);
    return { pageKey: digest.pageKey, matched, theme, folded: false };
  }
  // The protocol pairs each name with its own request and answer, which the types cannot follow through a condition.
  return async (name, request) => {
    if (name === 'panel:open') openPage(request as Request<'panel:open'>);
    return (name === 'panel:view' ? await view() : null) as never;
  };
}
