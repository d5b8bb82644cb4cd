import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readerOf } from '../../../lib/pack/read.ts';
import { handOver } from '../../../lib/publication/handover.ts';
import type { Manifest } from '../../../lib/publication/manifest.ts';
import { sign } from '../../../lib/publication/sign.ts';
import { verify, verifyPack } from '../../../lib/publication/verify.ts';
import { bytesOf } from '../pack/packs.ts';
import { imprint, newKey, refusal, statementOf, utf8, verifying } from './published.ts';

let pack: Uint8Array;
let text: string;
let manifest: Manifest;
const key = await newKey();

beforeAll(async () => {
  pack = await bytesOf();
  text = await sign(await statementOf(pack), key);
  manifest = JSON.parse(text) as Manifest;
});

describe('a signed manifest', () => {
  it('tells what was signed and by which key', async () => {
    const found = await verifying(text);
    expect(found.imprint).toEqual(imprint);
    expect(found.key).toBe(key.publicKey);
    expect(found.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    await verifyPack(found.pack, readerOf(pack));
  });

  it('is written in this form for good, so that what is published stays readable', () => {
    const lines = text.replaceAll(/"(key|signature|digest|bytes)": ("[^"]*"|\d+)/g, '"$1": …');
    expect(lines).toMatchInlineSnapshot(`
      "{
        "format": "plumbline-publication/1",
        "imprint": {
          "name": "harbour-checks",
          "title": "Harbour checks – مرفأ 港",
          "publisher": "Coast Register",
          "homepage": "https://coast.example/checks?from=plumbline",
          "licence": "CC-BY-4.0",
          "version": 3,
          "created": "2031-04-05T06:07:08Z",
          "previous": {
            "version": 2,
            "digest": …
          }
        },
        "pack": {
          "file": "harbour-checks-3.pack",
          "bytes": …,
          "digest": …
        },
        "key": …,
        "signature": …
      }
      "
    `);
  });

  it('leaves out what need not be said', async () => {
    const { previous: _, ...first } = imprint;
    const { pack: file } = await statementOf(pack);
    const found = await verifying(await sign({ imprint: first, pack: file }, key));
    expect(found).not.toHaveProperty('imprint.previous');
    expect(found).not.toHaveProperty('handover');
  });

  it('is refused where any byte is another', async () => {
    const bytes = utf8(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ flip;
        await refusal(verify(other));
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused wherever it is cut, and with anything behind it', async () => {
    const bytes = utf8(text);
    for (let end = 0; end < bytes.length; end++) await refusal(verify(bytes.subarray(0, end)));
    for (const more of ['\n', ' ', '\0', '{}', text]) await refusal(verifying(text + more));
  });

  it('is refused where a field says something else', async () => {
    const other = await newKey();
    const changes: Record<string, Partial<Manifest>> = {
      name: { imprint: { ...imprint, name: 'other' } },
      title: { imprint: { ...imprint, title: 'Other' } },
      publisher: { imprint: { ...imprint, publisher: 'Tide Post' } },
      homepage: { imprint: { ...imprint, homepage: 'https://tide.example/' } },
      licence: { imprint: { ...imprint, licence: 'CC0-1.0' } },
      version: { imprint: { ...imprint, version: 4 } },
      created: { imprint: { ...imprint, created: '2031-04-05T06:07:09Z' } },
      previous: { imprint: { ...imprint, previous: { version: 1, digest: 'ab'.repeat(32) } } },
      file: { pack: { ...manifest.pack, file: 'other.pack' } },
      bytes: { pack: { ...manifest.pack, bytes: manifest.pack.bytes + 1 } },
      digest: { pack: { ...manifest.pack, digest: 'cd'.repeat(32) } },
      key: { key: other.publicKey },
      handover: { handover: await handOver(imprint.name, other, key.publicKey) },
      signature: { signature: manifest.signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) },
    };
    for (const [field, change] of Object.entries(changes)) {
      const { signature, ...rest } = { ...manifest, ...change };
      // In the form and the order of a manifest, so that nothing but the signature can tell.
      const { key: of, handover, ...begin } = rest;
      const altered = `${JSON.stringify({ ...begin, key: of, ...(handover && { handover }), signature }, undefined, 2)}\n`;
      expect([field, (await refusal(verifying(altered))).fault]).toEqual([field, 'forged']);
    }
  });

  it('is not called forged where the browser knows no such signatures', async () => {
    const importing = vi
      .spyOn(crypto.subtle, 'importKey')
      .mockRejectedValueOnce(new DOMException('Unrecognized name.', 'NotSupportedError'));
    expect((await refusal(verifying(text))).fault).toBe('unsupported');
    importing.mockRestore();
  });

  it('cannot be signed again by somebody else in the name of the key', async () => {
    const other = await newKey();
    const { signature } = JSON.parse(await sign(await statementOf(pack), other)) as Manifest;
    expect((await refusal(verifying(text.replace(manifest.signature, signature)))).fault).toBe('forged');
  });
});

describe('a hostile manifest', () => {
  const refused = async (of: string | Uint8Array) => (await refusal(verify(typeof of === 'string' ? utf8(of) : of))).fault;

  it('is refused before it is parsed where it is long', async () => {
    expect(await refused(text.replace('Coast Register', 'x'.repeat(1_000_000)))).toBe('too-large');
    expect(await refused('['.repeat(5_000_000))).toBe('too-large');
  });

  it('is refused where it is no object of these fields', async () => {
    const others = ['', '{}', '[]', 'null', '1', '"x"', '['.repeat(16_000), '{"a":'.repeat(3000), text.replace('{', '{"extra": 1,')];
    for (const other of others) expect(await refused(other)).toBe('not-a-manifest');
  });

  it('is refused where it could be read in two ways', async () => {
    const ambiguous = {
      'a byte order mark': `\ufeff${text}`,
      'a doubled key': text.replace('"version": 3', '"version": 9,\n    "version": 3'),
      'a prototype': text.replace('{', '{\n  "__proto__": {"format": "x"},'),
      'a constructor': text.replace('{', '{\n  "constructor": 1,'),
      'no spaces': JSON.stringify(manifest),
      'line ends of Windows': text.replaceAll('\n', '\r\n'),
      'a space at an end': text.replace('from=plumbline', 'from=plumbline '),
      'an escape': text.replace('Coast', '\\u0043oast'),
      'a number written otherwise': text.replace('"version": 3', '"version": 3.0'),
      'an exponent': text.replace('"version": 3', '"version": 3e0'),
      'fields in another order': `${JSON.stringify(Object.fromEntries(Object.entries(manifest).reverse()), undefined, 2)}\n`,
    };
    for (const [what, other] of Object.entries(ambiguous)) expect([what, await refused(other)]).toEqual([what, 'not-a-manifest']);
  });

  it('is refused where its text is no UTF-8, or the same letters otherwise composed', async () => {
    const composed = await sign(await statementOf(pack, { publisher: 'Café' }), key);
    expect(await refused(composed.replace('Café', 'Cafe\u0301'))).toBe('forged');
    const bytes = utf8(text);
    bytes[text.indexOf('Coast')] = 0xff;
    expect(await refused(bytes)).toBe('not-a-manifest');
  });

  it('is refused where its words could disturb what is shown around them', async () => {
    const names = ['', ' Coast', 'Coast\nRegister', 'a\u202eb', 'a\u2066b', 'a\0b', 'a\u2028b', 'x'.repeat(121)];
    const unseen = ['Coast\u200b Register', 'Coast\u00ad', '\u3164', '\u2800', '—', `Coast${'\u0336'.repeat(7)}`];
    for (const publisher of [...names, ...unseen]) await expect(sign(await statementOf(pack, { publisher }), key)).rejects.toThrow();
    const homepages = ['javascript:alert(1)', 'ftp://a.example/', 'https://bank.example@evil.example/', 'a', 'https://é.example/'];
    for (const homepage of homepages) await expect(sign(await statementOf(pack, { homepage }), key)).rejects.toThrow();
    for (const name of ['bundled', '../up', 'a/b', 'A', '-a', 'a-', '', 'a:b', 'x'.repeat(61)])
      await expect(sign(await statementOf(pack, { name }), key)).rejects.toThrow();
    for (const version of [0, -1, 1.5, Number.NaN, 1e9]) await expect(sign(await statementOf(pack, { version }), key)).rejects.toThrow();
  });

  it('may be in any script', async () => {
    for (const publisher of ['می‌خواهم', 'שָׁלוֹם', 'สำนักข่าว ๒๔', '東京新聞', 'Đà Nẵng ❤️ 24/7'])
      expect((await verifying(await sign(await statementOf(pack, { publisher }), key))).imprint.publisher).toBe(publisher);
  });

  it('cannot lead to a file elsewhere', async () => {
    const { pack: file, ...rest } = await statementOf(pack);
    for (const path of [
      '../a.pack',
      '/a.pack',
      'https://a.example/a.pack',
      '//a.example/a.pack',
      'a\\b.pack',
      'a.pack?x',
      '.pack',
      'a%2fb.pack',
    ])
      await expect(sign({ ...rest, pack: { ...file, file: path } }, key)).rejects.toThrow();
  });

  it('of a later format is told from a damaged one', async () => {
    expect(await refused(text.replace('publication/1', 'publication/2'))).toBe('later-format');
  });
});

describe('a published pack', () => {
  it('is refused where any byte is another, missing, or too many', async () => {
    const { pack: file } = await verifying(text);
    const faultOf = async (bytes: Uint8Array) => (await refusal(verifyPack(file, readerOf(bytes)))).fault;
    await fc.assert(
      fc.asyncProperty(fc.nat(pack.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const other = pack.slice();
        other[at] = (other[at] ?? 0) ^ flip;
        expect(await faultOf(other)).toBe('other-pack');
      }),
      { numRuns: 500 },
    );
    for (const length of [0, 1, pack.length - 1]) expect(await faultOf(pack.subarray(0, length))).toBe('other-pack');
    expect(await faultOf(new Uint8Array([...pack, 0]))).toBe('other-pack');
  });

  it('of more than a mebibyte is told apart in each of its blocks', async () => {
    const long = new Uint8Array(3 * 1024 * 1024 + 5);
    const { pack: file } = await statementOf(long);
    await verifyPack(file, readerOf(long));
    for (const at of [0, 1024 * 1024, long.length - 1]) {
      const other = long.slice();
      other[at] = 1;
      expect((await refusal(verifyPack(file, readerOf(other)))).fault).toBe('other-pack');
    }
  });
});
