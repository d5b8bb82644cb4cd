import { describe, expect, it } from 'vitest';
import { createClient } from '../../../lib/messaging/create-client.ts';

/** A background that gives these answers in turn; an error is what a browser rejects with. */
function background(...answers: unknown[]): (message: unknown) => Promise<unknown> {
  return async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

const stopped = new Error('the message channel closed before a response was received');

describe('createClient', () => {
  it('gives the value of the answer', async () => {
    expect(await createClient(background({ ok: true, value: [] }))('corpus:search', { query: 'x' })).toEqual([]);
  });

  it.each([
    ['with an error', stopped],
    ['without an answer', undefined],
  ])('asks a background once more that was stopped in the middle, %s', async (_, first) => {
    expect(await createClient(background(first, { ok: true, value: [] }))('corpus:search', { query: 'x' })).toEqual([]);
  });

  it.each([
    ['one that is gone', 'unreachable', [stopped, stopped]],
    ['one that says nothing', 'unreachable', [undefined, undefined]],
    ['one that refuses', 'not-allowed', [{ ok: false, code: 'not-allowed', message: 'not for a content page' }]],
  ])('throws for %s', async (_, code, answers) => {
    await expect(createClient(background(...answers))('settings:read', null)).rejects.toMatchObject({ name: 'MessageError', code });
  });
});
