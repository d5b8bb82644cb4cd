/**
 * Hours ahead of UTC by name: those of RFC 822, the military letters, and those that feeds use all the same. A name that stands for
 * several (IST, CST, BST) is taken for the one that most feeds mean.
 */
const hours: Readonly<Record<string, number>> = {
  ...{ UT: 0, UTC: 0, GMT: 0, Z: 0, WET: 0, WEST: 1, BST: 1, CET: 1, MET: 1, MEZ: 1, CEST: 2, MEST: 2, MESZ: 2, SAST: 2, EET: 2, EEST: 3 },
  ...{ MSK: 3, MSD: 4, PKT: 5, IST: 5.5, WIB: 7, ICT: 7, HKT: 8, SGT: 8, AWST: 8, PHT: 8, JST: 9, KST: 9, ACST: 9.5, AEST: 10, ACDT: 10.5 },
  ...{ AEDT: 11, NZST: 12, NZDT: 13, BRT: -3, ART: -3, CLT: -4, NST: -3.5, NDT: -2.5, AST: -4, ADT: -3, EST: -5, EDT: -4, ET: -5 },
  ...{ CST: -6, CDT: -5, CT: -6, MST: -7, MDT: -6, MT: -7, PST: -8, PDT: -7, PT: -8, AKST: -9, AKDT: -8, HST: -10 },
  ...{ A: -1, B: -2, C: -3, D: -4, E: -5, F: -6, G: -7, H: -8, I: -9, K: -10, L: -11, M: -12 },
  ...{ N: 1, O: 2, P: 3, Q: 4, R: 5, S: 6, T: 7, U: 8, V: 9, W: 10, X: 11, Y: 12 },
};

const numeric = /^(?:GMT|UTC?|Z)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** Minutes ahead of UTC of a zone as it is written: `EST`, `+0200`, `-05:00`, `GMT+2`; undefined where it is none. */
export function zoneMinutes(written: string): number | undefined {
  const named = hours[written.toUpperCase()];
  if (named !== undefined) return named * 60;
  const [, sign, hour, minute] = numeric.exec(written) ?? [];
  if (hour === undefined) return undefined;
  const total = Number(hour) * 60 + Number(minute ?? 0);
  return total > 18 * 60 ? undefined : (sign === '-' ? -1 : 1) * total;
}
