import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../lib/publication/base64url.ts';

it('bytes come back out of their text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    }),
  );
});

it('there is one text for some bytes', () => {
  // All of these are the byte 0xfb to a lenient reader.
  for (const other of ['-x', '-y', '+w', '-w==', '-w=', ' -w', '-w\n']) expect(fromBase64url(other)).toBeUndefined();
  expect(fromBase64url('-w')).toEqual(Uint8Array.of(0xfb));
  for (const none of ['a', 'abcde', 'é', '%%%%']) expect(fromBase64url(none)).toBeUndefined();
});
