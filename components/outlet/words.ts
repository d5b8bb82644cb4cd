import type { Criterion, OutletKind } from '../../lib/corpus/schema.ts';
import type { MessageKey } from '../../lib/text/translator.ts';

/** Kinds of outlets in words. */
export const kindKey: Readonly<Record<OutletKind, MessageKey>> = {
  maker: 'kindMaker',
  agency: 'kindAgency',
  newspaper: 'kindNewspaper',
  broadcaster: 'kindBroadcaster',
  'trade-press': 'kindTradePress',
  institution: 'kindInstitution',
  blog: 'kindBlog',
  unknown: 'kindUnknown',
};

/** What can be looked for about an outlet, in words. */
export const criterionKey: Readonly<Record<Criterion, MessageKey>> = {
  ownership: 'criterionOwnership',
  'advertising-labelled': 'criterionAdvertising',
  masthead: 'criterionMasthead',
  byline: 'criterionByline',
  'corrections-policy': 'criterionCorrections',
  'opinion-labelled': 'criterionOpinion',
  'publishing-principles': 'criterionPrinciples',
  'diversity-policy': 'criterionDiversity',
};
