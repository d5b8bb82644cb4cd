/** Ranges that lead to no public server (IANA's registry of special-purpose addresses), and how many of their bits count. */
const ranges: readonly (readonly [first: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // The metadata service of clouds, 169.254.169.254, is one of these.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

const numberOf = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

/** Whether a host, as `URL` spells it, is an IPv4 address. `URL` has made one of decimal, octal and hexadecimal spellings already. */
export function isIpv4(host: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}

/** Whether an IPv4 address is public. */
export function isPublicIpv4(address: string): boolean {
  const number = numberOf(address);
  return !ranges.some(([first, bits]) => Math.floor(number / 2 ** (32 - bits)) === Math.floor(numberOf(first) / 2 ** (32 - bits)));
}

/**
 * Whether an IPv6 address, as `URL` spells it but without brackets, is public: of 2000::/3, and none for documentation (2001:db8::/32) or
 * that carries an IPv4 address in it (Teredo in 2001::/32, 6to4 in 2002::/16). Mapped, loopback, link-local and unique-local ones lie outside.
 */
export function isPublicIpv6(address: string): boolean {
  const [first = 0, second = 0] = address.split(':', 2).map((group) => Number.parseInt(group || '0', 16));
  const isGlobal = first >= 0x2000 && first <= 0x3fff;
  return isGlobal && first !== 0x2002 && !(first === 0x2001 && (second === 0 || second === 0xdb8));
}
