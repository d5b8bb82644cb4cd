import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../lib/text/bytes.ts';

describe('formatBytes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [12_400, '12.4 kB'],
    [1_234_567, '1.23 MB'],
    [5e12, '5,000 GB'],
  ])('%d bytes are %j', (bytes, text) => {
    expect(formatBytes(bytes, 'en')).toBe(text);
  });

  it('is written as the language writes it', () => {
    expect(formatBytes(12_400, 'de')).toMatch(/^12,4\s?kB$/);
  });
});
