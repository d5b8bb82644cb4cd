import { describe, expect, it } from 'vitest';
import { createTabStates, type TabState } from '../../../lib/storage/tab-states.ts';
import { memoryArea } from '../support/memory-area.ts';

const state: TabState = {
  pageKey: 'https://news.example/a',
  matches: [{ story: 'bridge', confidence: 0.9, reasons: [{ kind: 'address' }] }],
  isPrivate: false,
};

describe('tab states', () => {
  it('are kept by tab, beyond the life of a worker', async () => {
    const session = memoryArea();
    await createTabStates(session).write(7, state);
    await expect(createTabStates(session).read(7)).resolves.toEqual(state);
    await expect(createTabStates(session).read(8)).resolves.toBeUndefined();
  });

  it('are forgotten one by one', async () => {
    const states = createTabStates(memoryArea());
    await states.write(1, state);
    await states.write(2, { ...state, matches: [] });
    await states.forget(1);
    await expect(states.read(1)).resolves.toBeUndefined();
    await expect(states.tabs()).resolves.toEqual([2]);
  });

  it('are told from what else is stored', async () => {
    const states = createTabStates(memoryArea({ 'settings:private': {}, 'tab:x': 1, 'tab:12': state }));
    await expect(states.tabs()).resolves.toEqual([12]);
  });

  it.each([null, 'x', {}, { ...state, matches: [{ story: 'bridge', confidence: 4, reasons: [] }] }])(
    'count as none where they are odd: %j',
    async (odd) => {
      await expect(createTabStates(memoryArea({ 'tab:1': odd })).read(1)).resolves.toBeUndefined();
    },
  );
});
