import { describe, expect, it } from 'vitest';
import { handOver } from '../../../lib/publication/handover.ts';
import { judgeUpdate, pinOf } from '../../../lib/publication/judge-update.ts';
import { edition, newKey } from './published.ts';

const [key, next, stranger] = [await newKey(), await newKey(), await newKey()];
const pinned = pinOf(await edition(key));

describe('an offered edition', () => {
  it('is new where none is pinned', async () => {
    expect(judgeUpdate(undefined, await edition(key))).toBe('new');
  });

  it('is newer with a higher version, whatever day it says', async () => {
    expect(judgeUpdate(pinned, await edition(key, { version: 10, created: '2001-01-01T00:00:00Z' }))).toBe('newer');
  });

  it('is the same with the same version and pack', async () => {
    expect(judgeUpdate(pinned, await edition(key))).toBe('same');
  });

  it('is never taken with a lower version, whatever day it says', async () => {
    const { previous: _, ...first } = (await edition(key)).imprint;
    const older = await edition(key, {}, { imprint: { ...first, version: 1, created: '2099-01-01T00:00:00Z' } }, 'older');
    expect(judgeUpdate(pinned, older)).toBe('older');
  });

  it('is not taken with another pack under the same version', async () => {
    expect(judgeUpdate(pinned, await edition(key, {}, {}, 'other'))).toBe('reissued');
  });

  it('stops updates where somebody else signed it, even with a higher version', async () => {
    expect(judgeUpdate(pinned, await edition(stranger, { version: 9 }))).toBe('key-changed');
  });

  it('is another pack under another name', async () => {
    expect(judgeUpdate(pinned, await edition(key, { name: 'other', version: 9 }))).toBe('foreign-name');
  });
});

describe('a key that is handed over', () => {
  it('is followed by those who pinned the former one, and by nobody back', async () => {
    const handover = await handOver(pinned.name, key, next.publicKey);
    const moved = await edition(next, { version: 4 }, { handover });
    expect(judgeUpdate(pinned, moved)).toBe('newer');
    expect(judgeUpdate(pinOf(moved), await edition(next, { version: 5 }))).toBe('newer');
    expect(judgeUpdate(pinOf(moved), await edition(key, { version: 6 }))).toBe('key-changed');
  });

  it('brings no older edition', async () => {
    const handover = await handOver(pinned.name, key, next.publicKey);
    expect(judgeUpdate({ ...pinned, version: 7 }, await edition(next, { version: 4 }, { handover }))).toBe('older');
  });

  it('counts for this key and this pack alone', async () => {
    const elsewhere = await handOver('other', key, next.publicKey);
    const toStranger = await handOver(pinned.name, key, stranger.publicKey);
    const byStranger = { ...(await handOver(pinned.name, stranger, next.publicKey)), from: key.publicKey };
    for (const handover of [elsewhere, toStranger, byStranger])
      await expect(edition(next, { version: 4 }, { handover })).rejects.toMatchObject({ fault: 'forged' });
  });
});
