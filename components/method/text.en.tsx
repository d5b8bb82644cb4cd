import { changes } from './en/changes.tsx';
import { corroboration } from './en/corroboration.tsx';
import { lists } from './en/lists.tsx';
import { misleads } from './en/misleads.tsx';
import { newsroom } from './en/newsroom.tsx';
import { number, parts } from './en/number.tsx';
import { objections } from './en/objections.tsx';
import { origins } from './en/origins.tsx';
import { packs } from './en/packs.tsx';
import { provenance } from './en/provenance.tsx';
import { record } from './en/record.tsx';
import { samePoint } from './en/same-point.tsx';
import { speakers } from './en/speakers.tsx';
import { interval, remedy, sum } from './en/sum.tsx';
import { transparency } from './en/transparency.tsx';
import { voices } from './en/voices.tsx';
import type { MethodText } from './method-text.ts';

/** The method in English. The numbers in it come from the code that works with them. */
export const english: MethodText = {
  lang: 'en',
  dir: 'ltr',
  lede: 'A reader must be able to take the number apart and to disagree with a part of it. This page says everything that goes into it, where it stands on assumptions, and where it misleads.',
  contents: 'Contents',
  sections: [
    number,
    parts,
    speakers,
    origins,
    samePoint,
    newsroom,
    packs,
    voices,
    corroboration,
    record,
    transparency,
    provenance,
    sum,
    interval,
    remedy,
    lists,
    misleads,
    objections,
    changes,
  ],
};
