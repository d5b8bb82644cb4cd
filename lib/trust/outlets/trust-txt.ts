import { z } from '../../zod.ts';

const lists = ['member', 'belongto', 'control', 'controlledby', 'social', 'vendor', 'customer', 'disclosure', 'contact'] as const;
type ListName = (typeof lists)[number];

/** A line that says nothing which can be used, and why. `line` counts from 1; `text` is cut at 200 characters. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
  readonly reason: 'no-equals-sign' | 'unknown-attribute' | 'no-web-address' | 'no-value' | 'not-yes-or-no' | 'too-long' | 'too-many';
}

/**
 * What a publisher's trust.txt says of whom it belongs to, what it controls and who controls it: its word alone, until the other side's
 * file says the same. All but contacts are http(s) addresses, each once, in their order.
 */
export interface TrustTxt extends Readonly<Record<ListName, readonly string[]>> {
  /** Missing where the file does not say. */
  readonly dataTrainingAllowed?: boolean;
  readonly bad: readonly BadLine[];
}

const WebAddress = z.url({ protocol: /^https?$/ });
const longestLine = 2048;
const mostLines = 20_000;

/**
 * Reads a trust.txt (https://journallist.net/reference-document-for-trust-txt-specifications,
 * https://datatracker.ietf.org/doc/draft-org-trust-relationship-protocol/). Lines that it cannot use are listed, never an error.
 */
export function readTrustTxt(text: string): TrustTxt {
  const found: Record<ListName, Set<string>> = {
    member: new Set(),
    belongto: new Set(),
    control: new Set(),
    controlledby: new Set(),
    social: new Set(),
    vendor: new Set(),
    customer: new Set(),
    disclosure: new Set(),
    contact: new Set(),
  };
  let dataTrainingAllowed: boolean | undefined;
  const bad: BadLine[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, mostLines + 1);
  for (const [at, whole] of lines.entries()) {
    const entry = readLine(whole, at);
    if (!entry) continue;
    if ('reason' in entry) bad.push({ line: at + 1, text: whole.trim().slice(0, 200), reason: entry.reason });
    else if ('list' in entry) found[entry.list].add(entry.value);
    else dataTrainingAllowed = entry.allowed;
  }
  const { member, belongto, control, controlledby, social, vendor, customer, disclosure, contact } = found;
  return {
    member: [...member],
    belongto: [...belongto],
    control: [...control],
    controlledby: [...controlledby],
    social: [...social],
    vendor: [...vendor],
    customer: [...customer],
    disclosure: [...disclosure],
    contact: [...contact],
    ...(dataTrainingAllowed === undefined ? {} : { dataTrainingAllowed }),
    bad,
  };
}

type Entry = { readonly list: ListName; readonly value: string } | { readonly allowed: boolean } | Pick<BadLine, 'reason'>;

function readLine(whole: string, at: number): Entry | undefined {
  if (at >= mostLines) return { reason: 'too-many' };
  if (whole.length > longestLine) return { reason: 'too-long' };
  const line = whole.trim();
  if (line === '' || line.startsWith('#')) return undefined;
  const equals = line.indexOf('=');
  if (equals < 0) return { reason: 'no-equals-sign' };
  const value = line
    .slice(equals + 1)
    .split(/\s#/, 1)
    .join('')
    .trim();
  return entryOf(line.slice(0, equals).trim().toLowerCase(), value);
}

function entryOf(name: string, value: string): Entry {
  if (name === 'datatrainingallowed') {
    const answer = value.toLowerCase();
    return answer === 'yes' || answer === 'no' ? { allowed: answer === 'yes' } : { reason: 'not-yes-or-no' };
  }
  const list = lists.find((each) => each === name);
  if (!list) return { reason: 'unknown-attribute' };
  if (value === '') return { reason: 'no-value' };
  if (list === 'contact') return { list, value };
  return WebAddress.safeParse(value).success ? { list, value } : { reason: 'no-web-address' };
}
