import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Send } from '../../../lib/messaging/create-client.ts';
import { createPanel, type ShownPanel } from '../../../lib/messaging/panel.ts';
import type { PanelView } from '../../../lib/messaging/protocol.ts';

const here = 'https://news.example/bridge';
const view = (more: Partial<PanelView> = {}): PanelView => ({ pageKey: here, matched: [], theme: 'dark', folded: false, ...more });

const facts = { date: '2031-03-04', states: { byline: 'found' } } as const;

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A sidebar whose questions the test answers by hand. */
function open() {
  const surroundings = { page: here, isOrphan: false };
  const asked: { name: string; request: unknown }[] = [];
  const pending: Pending[] = [];
  const ask = ((name: string, request: unknown) => {
    asked.push({ name, request });
    return new Promise((resolve, reject) => pending.push({ resolve, reject }));
  }) as Send;
  const drawn: (ShownPanel | undefined)[] = [];
  const panel = createPanel(
    { ask, isOrphan: () => surroundings.isOrphan, currentPage: () => surroundings.page, pageFacts: () => facts },
    (shown) => drawn.push(shown),
  );
  const settle = async (act: (question: Pending) => void, at: number) => {
    const question = pending[at < 0 ? pending.length + at : at];
    if (!question) throw new Error(`question ${at} was not asked`);
    act(question);
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    ...panel,
    surroundings,
    asked,
    drawn,
    /** What the reader sees now. */
    seen: () => drawn.at(-1),
    answer: (value: unknown, at = -1) => settle(({ resolve }) => resolve(value), at),
    fail: (message: string, at = -1) => settle(({ reject }) => reject(new Error(message)), at),
  };
}

let panel: ReturnType<typeof open>;
beforeEach(() => {
  vi.useFakeTimers();
  panel = open();
  panel.refresh();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a sidebar', () => {
  it('shows what the background answers', async () => {
    await panel.answer(view({ folded: true }));
    expect(panel.drawn).toEqual([{ view: { state: 'ready', matched: [] }, theme: 'dark', folded: true }]);
  });

  it('stays away where there is nothing to show', async () => {
    await panel.answer(null);
    expect(panel.seen()).toBeUndefined();
  });

  it('drops an answer for another page', async () => {
    await panel.answer(view({ pageKey: 'https://news.example/other' }));
    expect(panel.seen()).toBeUndefined();
  });

  it('drops an answer that a later question has overtaken', async () => {
    panel.refresh();
    await panel.answer(view({ folded: true }), 0);
    expect(panel.drawn).toEqual([]);
    await panel.answer(view(), 1);
    expect(panel.seen()).toMatchObject({ folded: false });
  });

  describe('that has to wait', () => {
    it('says so, but not at once', async () => {
      await vi.advanceTimersByTimeAsync(399);
      expect(panel.drawn).toEqual([]);
      await vi.advanceTimersByTimeAsync(1);
      expect(panel.seen()?.view.state).toBe('loading');
      await panel.answer(view());
      expect(panel.seen()?.view.state).toBe('ready');
    });

    it('keeps showing what it has', async () => {
      await panel.answer(view());
      panel.refresh();
      await vi.advanceTimersByTimeAsync(5000);
      expect(panel.seen()?.view.state).toBe('ready');
    });

    it('does not say so after the answer', async () => {
      await panel.answer(null);
      await vi.advanceTimersByTimeAsync(5000);
      expect(panel.drawn).toEqual([undefined]);
    });
  });

  describe('that fails', () => {
    it('says so, and tries again when asked', async () => {
      await panel.fail('the pack is gone');
      expect(panel.seen()?.view).toEqual({ state: 'failed', message: 'the pack is gone' });
      panel.actions.onRetry();
      await panel.answer(view());
      expect(panel.seen()?.view.state).toBe('ready');
    });

    it('keeps the look that it had', async () => {
      await panel.answer(view({ theme: 'dark', folded: true }));
      panel.refresh();
      await panel.fail('the pack is gone');
      expect(panel.seen()).toEqual({ theme: 'dark', folded: true, view: { state: 'failed', message: 'the pack is gone' } });
    });

    it('goes quietly where its extension is gone', async () => {
      await panel.answer(view());
      panel.surroundings.isOrphan = true;
      panel.actions.onSiteOff();
      await panel.fail('Extension context invalidated.');
      expect(panel.seen()).toBeUndefined();
    });

    it('says that an act of the reader failed', async () => {
      await panel.answer(view());
      panel.actions.onHide('bridge');
      await panel.fail('the disk is full');
      expect(panel.seen()?.view).toEqual({ state: 'failed', message: 'the disk is full' });
    });
  });

  describe('that the reader closed', () => {
    beforeEach(async () => {
      await panel.answer(view());
    });

    it('stays closed on that page', async () => {
      panel.actions.onClose();
      expect(panel.seen()).toBeUndefined();
      panel.refresh();
      await panel.answer(view());
      expect(panel.seen()).toBeUndefined();
    });

    it('opens on the next page', async () => {
      panel.actions.onClose();
      panel.surroundings.page = 'https://news.example/next';
      panel.refresh();
      await panel.answer(view({ pageKey: 'https://news.example/next' }));
      expect(panel.seen()?.view.state).toBe('ready');
    });

    it.each<[what: string, then: () => Promise<unknown>]>([
      ['the answer', () => panel.answer(view())],
      ['a failure', () => panel.fail('the worker died')],
      ['a long wait', () => vi.advanceTimersByTimeAsync(5000)],
    ])('stays closed when it was asking meanwhile and %s comes', async (_, then) => {
      panel.refresh();
      panel.actions.onClose();
      await then();
      expect(panel.seen()).toBeUndefined();
    });
  });

  it('folds at once and tells the background', async () => {
    await panel.answer(view());
    panel.actions.onFold(true);
    expect(panel.seen()?.folded).toBe(true);
    expect(panel.asked.at(-1)).toEqual({ name: 'panel:fold', request: { folded: true } });
  });

  it('folds and keeps its story where that cannot be remembered', async () => {
    await panel.answer(view());
    panel.actions.onFold(true);
    await panel.fail('the storage is full');
    expect(panel.seen()).toMatchObject({ view: { state: 'ready' }, folded: true });
  });

  it('passes on what the reader does', async () => {
    await panel.answer(view());
    const { onHide, onSiteOff, onOpenStory, onOpenSettings } = panel.actions;
    onHide('bridge');
    onSiteOff();
    onOpenStory('bridge');
    onOpenSettings();
    expect(panel.asked.slice(1)).toEqual([
      { name: 'panel:hide', request: { story: 'bridge' } },
      { name: 'panel:site-off', request: null },
      { name: 'panel:open', request: { page: 'story', story: 'bridge' } },
      { name: 'panel:open', request: { page: 'settings' } },
    ]);
  });
});
