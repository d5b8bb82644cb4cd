import { isSignedBy, type SigningKey, signBytes } from './keys.ts';
import type { Manifest } from './manifest.ts';

/** What the former key signs. A manifest begins with a brace, so the one cannot pass for the other. */
function statement(name: string, to: string): Uint8Array {
  return new TextEncoder().encode(`plumbline-handover/1\n${name}\n${to}\n`);
}

/** Hands the pack of a name over to another key: from the next edition on that one signs. */
export async function handOver(name: string, former: SigningKey, to: string): Promise<NonNullable<Manifest['handover']>> {
  return { from: former.publicKey, signature: await signBytes(former, statement(name, to)) };
}

/** Whether the former key did sign that. */
export async function isHandedOver(name: string, { from, signature }: NonNullable<Manifest['handover']>, to: string): Promise<boolean> {
  return isSignedBy(from, signature, statement(name, to));
}
