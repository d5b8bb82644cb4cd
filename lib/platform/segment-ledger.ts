/** The name under which a part of the newsroom has its ledger. */
export function ledgerOf(segment: number): string {
  return `newsroom#${segment}`;
}
