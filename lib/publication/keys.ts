import { z } from '../zod.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { PublicationError } from './publication-error.ts';

/** Public key signatures by Edwards curve (RFC 8032), as Web Crypto calls them. */
const algorithm = 'Ed25519';

/** What signs, and the public key that readers pin: 32 bytes in base64url. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: string;
}

const Bytes32 = z.string().check(z.refine((text) => fromBase64url(text)?.length === 32, '32 bytes in base64url'));
/** A private key as RFC 8037 writes it. */
const KeyFile = z.object({ kty: z.literal('OKP'), crv: z.literal(algorithm), x: Bytes32, d: Bytes32 });

/** A new key, as the text of a key file: a JSON Web Key. */
export async function createKeyFile(): Promise<string> {
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  // The algorithm has pairs, which the general type of the call does not tell.
  const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', (pair as CryptoKeyPair).privateKey);
  return `${JSON.stringify({ kty, crv, x, d }, undefined, 2)}\n`;
}

/** The key of a key file. @throws PublicationError where the text holds none, or its halves are of two keys */
export async function readKeyFile(text: string): Promise<SigningKey> {
  let key: SigningKey;
  try {
    const { kty, crv, x, d } = KeyFile.parse(JSON.parse(text));
    key = { privateKey: await crypto.subtle.importKey('jwk', { kty, crv, x, d }, algorithm, false, ['sign']), publicKey: x };
  } catch {
    // The reason could quote the secret.
    throw new PublicationError('not-a-key', 'not a key file: an Ed25519 private key as JSON Web Key is needed');
  }
  // With a public half of another key it would sign what nobody can verify.
  const sample = new TextEncoder().encode('sample');
  if (await isSignedBy(key.publicKey, await signBytes(key, sample), sample)) return key;
  throw new PublicationError('not-a-key', 'not a key file: its public half is not that of its private half');
}

/** The fingerprint of a public key, for people to compare: the first half of its SHA-256, in eight groups of four hexadecimal digits. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const bytes = fromBase64url(publicKey) ?? new Uint8Array(0);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return (hex(digest.subarray(0, 16)).match(/.{4}/g) ?? []).join(' ');
}

/** Bytes as hexadecimal digits. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Signs bytes: 64 bytes in base64url. */
export async function signBytes({ privateKey }: SigningKey, bytes: Uint8Array): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, bytes as Uint8Array<ArrayBuffer>)));
}

/** Whether a signature is that of a public key over these bytes. @throws PublicationError where the browser cannot tell */
export async function isSignedBy(publicKey: string, signature: string, bytes: Uint8Array): Promise<boolean> {
  const [key, signed] = [fromBase64url(publicKey), fromBase64url(signature)];
  if (!key || !signed) return false;
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('raw', key as Uint8Array<ArrayBuffer>, algorithm, false, ['verify']);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError')
      throw new PublicationError('unsupported', 'this browser cannot check Ed25519 signatures; a newer one can');
    return false; // no point on the curve
  }
  return crypto.subtle.verify(algorithm, imported, signed as Uint8Array<ArrayBuffer>, bytes as Uint8Array<ArrayBuffer>);
}
