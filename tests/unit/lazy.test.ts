import { describe, expect, it, vi } from 'vitest';
import { lazy } from '../../lib/lazy.ts';

describe('lazy', () => {
  it('loads when it is first needed, and once, for all who ask', async () => {
    const load = vi.fn(async () => ({ loaded: true }));
    const get = lazy(load);
    expect(load).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([get(), get()]);
    expect(first).toBe(second);
    await expect(get()).resolves.toBe(first);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure, which all who waited hear of', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('the disk is busy')).mockResolvedValue('there');
    const get = lazy(load);
    const both = await Promise.allSettled([get(), get()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(get()).resolves.toBe('there');
    expect(load).toHaveBeenCalledTimes(2);
  });
});
