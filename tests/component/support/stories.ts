import type { TrustScore } from '../../../lib/trust/trust-score.ts';
import type { MatchedStory, StoryView } from '../../../lib/view/story-view.ts';

/** A score with every kind of row, one part that is not known, and a cap. The exact points do not add up when each is rounded alone. */
export const cappedTrust: TrustScore = {
  score: 69,
  exact: 69,
  low: 58,
  high: 74,
  parts: [
    {
      name: 'corroboration',
      weight: 0.35,
      value: 0.733,
      points: 32.08,
      rows: [
        {
          kind: 'point',
          text: 'The harbour at Vellmar closes to freight on 3 March 2031 and reopens in the autumn of the same year.',
          agreement: 0.8,
          supporters: ['Coast Register'],
          contradictors: [],
          held: false,
          points: 11.67,
        },
        {
          kind: 'point',
          text: 'The new lock handles ships of 240 metres.',
          agreement: 0.5,
          supporters: ['Vellmar Port Works'],
          contradictors: [],
          held: true,
          points: 7.29,
        },
        {
          kind: 'point',
          text: 'The works cost 410 million crowns.',
          agreement: 0.9,
          supporters: ['Coast Register'],
          contradictors: ['The Tidewater Post'],
          held: false,
          points: 13.12,
        },
      ],
    },
    {
      name: 'agreement',
      weight: 0.25,
      value: 0.85,
      points: 26.56,
      rows: [{ kind: 'prior', outlet: 'Coast Register', outletKind: 'newspaper', mean: 0.85, points: 26.56 }],
    },
    {
      name: 'transparency',
      weight: 0.2,
      value: null,
      points: 0,
      rows: [
        {
          kind: 'fact',
          outlet: 'Coast Register',
          criterion: 'ownership',
          state: 'found',
          page: 'https://coast-register.example/about',
          date: '2031-01-04',
          points: 0,
        },
        {
          kind: 'fact',
          outlet: 'Coast Register',
          criterion: 'corrections-policy',
          state: 'absent',
          page: 'https://coast-register.example/contact',
          date: '2031-01-04',
          points: 0,
        },
        { kind: 'fact', outlet: 'Coast Register', criterion: 'masthead', state: 'not-looked-at', points: 0 },
      ],
    },
    {
      name: 'provenance',
      weight: 0.2,
      value: 0.6,
      points: 15,
      rows: [
        { kind: 'role', outlet: 'Coast Register', role: 'report', basis: 'https://coast-register.example/lock', points: 9.03 },
        { kind: 'role', outlet: 'Vellmar Port Works', role: 'first-party', basis: 'assumed', points: 5.97 },
      ],
    },
  ],
  cap: { limit: 69, points: -4.64 },
};

/** Too little is known for a number. */
export const unknownTrust: TrustScore = {
  score: null,
  exact: null,
  low: 20,
  high: 90,
  parts: cappedTrust.parts.map((part) => (part.name === 'provenance' ? part : { ...part, value: null, points: 0 })),
};

export const harbour: StoryView = {
  id: 'vellmar-harbour',
  lang: 'en',
  headline: 'Vellmar closes its harbour for six months to rebuild the sea lock',
  dek: 'Freight moves to Osterby from March while the port builds a lock for longer ships, and who pays for the detour is open.',
  date: '2031-02-11',
  origins: 2,
  keyPoints: [
    {
      text: 'The harbour at Vellmar closes to freight on 3 March 2031 and reopens in the autumn of the same year.',
      supporters: ['Coast Register', 'Vellmar Port Works'],
      contradictors: [],
    },
    { text: 'The new lock handles ships of 240 metres.', supporters: ['Vellmar Port Works'], contradictors: [] },
    { text: 'The works cost 410 million crowns.', supporters: ['Coast Register'], contradictors: ['The Tidewater Post'] },
    { text: 'Ferries keep to their timetable.', supporters: [], contradictors: [] },
  ],
  body: [
    'Vellmar Port Works will close the harbour to freight on 3 March 2031. Work on the sea lock, built in 1968, takes until the autumn, and ferries keep to their timetable from the outer quay.',
    'Freight goes by way of Osterby, ninety kilometres north. Hauliers ask who pays for the detour; the port has not said. The lock will take ships of 240 metres, forty more than now.',
  ],
  trust: cappedTrust,
  sources: [
    {
      id: 'register-lock',
      outlet: 'Coast Register',
      title: 'Port shuts for half a year',
      date: '2031-02-11',
      url: 'https://coast-register.example/lock',
    },
    {
      id: 'port-works-notice',
      outlet: 'Vellmar Port Works',
      via: 'Harbour Notices',
      section: 'closures',
      title: 'Notice 14: closure of the sea lock',
      date: '2031-02-10',
    },
  ],
  related: [
    {
      id: 'osterby-cranes',
      headline: 'Osterby orders two cranes ahead of the spring',
      dek: 'The port expects a third more containers.',
      date: '2031-01-20',
      outlet: 'The Tidewater Post',
      via: 'Harbour Notices',
      origins: 1,
      trust: 63,
    },
    {
      id: 'lock-gates',
      headline: 'Gates for the new lock leave the yard',
      dek: 'They travel by barge.',
      date: '2030-12-02',
      outlet: 'Vellmar Port Works',
      origins: 1,
      trust: null,
    },
  ],
};

export const matchedHarbour: MatchedStory = {
  story: harbour,
  match: {
    story: harbour.id,
    confidence: 0.968,
    reasons: [
      { kind: 'names', values: ['Vellmar', 'Osterby', 'Port Works'] },
      { kind: 'figures', values: ['2031', '240'] },
      { kind: 'date', days: 2 },
    ],
  },
};

/** A second story of the same page, with nothing known of its trust. */
export const matchedGates: MatchedStory = {
  story: { ...harbour, id: 'lock-gates', headline: 'Gates for the new lock leave the yard', origins: 1, trust: unknownTrust, related: [] },
  match: { story: 'lock-gates', confidence: 0.71, reasons: [{ kind: 'words', values: ['lock', 'gates', 'barge'] }] },
};
