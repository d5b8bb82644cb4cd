import type { Criterion, OutletKind, Role } from '../../lib/corpus/schema.ts';
import type { MessageKey } from '../../lib/text/translator.ts';
import type { TrustPart } from '../../lib/trust/trust-score.ts';

/** What the parts of a score are called, and what each of them means. */
export const partKeys: Record<TrustPart['name'], [name: MessageKey, meaning: MessageKey]> = {
  corroboration: ['partCorroboration', 'partCorroborationMeaning'],
  agreement: ['partAgreement', 'partAgreementMeaning'],
  transparency: ['partTransparency', 'partTransparencyMeaning'],
  provenance: ['partProvenance', 'partProvenanceMeaning'],
};

/** What kinds of outlets are called. */
export const kindKey: Record<OutletKind, MessageKey> = {
  maker: 'kindMaker',
  agency: 'kindAgency',
  newspaper: 'kindNewspaper',
  broadcaster: 'kindBroadcaster',
  'trade-press': 'kindTradePress',
  institution: 'kindInstitution',
  blog: 'kindBlog',
  unknown: 'kindUnknown',
};

/** What an outlet can be open about. */
export const criterionKey: Record<Criterion, MessageKey> = {
  ownership: 'criterionOwnership',
  'advertising-labelled': 'criterionAdvertising',
  masthead: 'criterionMasthead',
  byline: 'criterionByline',
  'corrections-policy': 'criterionCorrections',
  'opinion-labelled': 'criterionOpinion',
  'publishing-principles': 'criterionPrinciples',
  'diversity-policy': 'criterionDiversity',
};

/** What an article can be to its story. */
export const roleKey: Record<Role, MessageKey> = {
  primary: 'rolePrimary',
  'first-party-linked': 'roleFirstPartyLinked',
  'first-party': 'roleFirstParty',
  report: 'roleReport',
  rewrite: 'roleRewrite',
  unattributed: 'roleUnattributed',
};
