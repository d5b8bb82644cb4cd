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
          points: 11.67,
        },
        {
          kind: 'point',
          text: 'The new lock handles ships of 240 metres.',
          agreement: 0.85,
          supporters: ['Vellmar Port Works'],
          contradictors: [],
          points: 12.4,
        },
        { kind: 'own-word', limit: 0.5, points: -5.11 },
        {
          kind: 'point',
          text: 'The works cost 410 million crowns.',
          agreement: 0.9,
          supporters: ['Coast Register'],
          contradictors: ['The Tidewater Post'],
          points: 13.12,
        },
      ],
    },
    {
      name: 'agreement',
      weight: 0.25,
      value: 0.85,
      points: 26.56,
      rows: [
        {
          kind: 'record',
          outlet: 'Coast Register',
          outletId: 'coast-register',
          outletKind: 'newspaper',
          mean: 0.86,
          low: 0.78,
          high: 0.92,
          checked: 34,
          agreed: 31,
          assumed: false,
          weight: 1,
          points: 22.19,
        },
        {
          kind: 'record',
          outlet: 'Vellmar Port Works',
          outletId: 'port-works',
          outletKind: 'maker',
          mean: 0.85,
          low: 0.68,
          high: 0.98,
          checked: 0,
          agreed: 0,
          assumed: true,
          weight: 0.2,
          points: 4.37,
        },
      ],
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
        {
          kind: 'fact',
          outlet: 'Coast Register',
          criterion: 'publishing-principles',
          state: 'found',
          page: 'https://coast-register.example/principles',
          date: '2031-01-04',
          points: 0,
        },
      ],
    },
    {
      name: 'provenance',
      weight: 0.2,
      value: 0.6,
      points: 15,
      rows: [
        { kind: 'role', outlet: 'Coast Register', role: 'report', basis: 'https://coast-register.example/lock', weight: 1, points: 9.03 },
        { kind: 'role', outlet: 'Vellmar Port Works', role: 'first-party', basis: 'assumed', weight: 0.2, points: 5.97 },
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
  origins: [
    { name: 'Coast Register', outletId: 'coast-register', articles: ['register-lock'], reasons: [] },
    {
      name: 'Harbour Wire',
      outletId: 'harbour-wire',
      articles: ['wire-lock', 'echo-lock', 'quay-lock', 'mirror-lock'],
      reasons: [
        { article: 'echo-lock', kind: 'credit', to: 'Harbour Wire', words: '(HW)' },
        { article: 'quay-lock', kind: 'text', to: 'Harbour Wire', share: 0.83 },
        { article: 'mirror-lock', kind: 'canonical', to: 'Harbour Wire' },
        { article: 'mirror-lock', kind: 'family', to: 'Harbour Wire' },
      ],
    },
    { name: 'Vellmar Port Works', outletId: 'port-works', articles: ['port-works-notice'], reasons: [] },
    { name: 'The Tidewater Post', outletId: 'tidewater-post', articles: ['tidewater-costs'], reasons: [] },
  ],
  keyPoints: [
    {
      text: 'The harbour at Vellmar closes to freight on 3 March 2031 and reopens in the autumn of the same year.',
      voices: [
        {
          stance: 'says',
          name: 'Coast Register',
          isAttributed: false,
          origins: [0],
          articles: [{ id: 'register-lock', sentence: 'From 3 March no freighter enters Vellmar.' }],
        },
        { stance: 'says', name: 'Vellmar Port Works', isAttributed: false, origins: [2], articles: [{ id: 'port-works-notice' }] },
      ],
      articles: 2,
      newsrooms: 2,
    },
    {
      text: 'The new lock handles ships of 240 metres.',
      voices: [
        {
          stance: 'says',
          name: 'the joint announcement',
          isAttributed: true,
          origins: [0, 1],
          articles: [
            { id: 'register-lock', sentence: 'The lock will take ships of 240 metres, the port and the state say.' },
            { id: 'wire-lock', sentence: 'Ships of up to 240 metres will fit, according to a joint announcement.' },
            { id: 'echo-lock' },
            { id: 'quay-lock' },
            { id: 'mirror-lock' },
          ],
        },
      ],
      articles: 5,
      newsrooms: 2,
    },
    {
      text: 'The works cost 410 million crowns.',
      voices: [
        {
          stance: 'says',
          name: 'Coast Register',
          isAttributed: false,
          origins: [0],
          articles: [{ id: 'register-lock', sentence: 'The works cost 410 million crowns.' }],
        },
        {
          stance: 'denies',
          name: 'The Tidewater Post',
          isAttributed: false,
          origins: [3],
          articles: [{ id: 'tidewater-costs', sentence: 'The bill has grown to 520 million crowns.' }],
        },
      ],
      articles: 1,
      newsrooms: 1,
    },
    { text: 'Ferries keep to their timetable.', voices: [], articles: 0, newsrooms: 0 },
  ],
  body: [
    'Vellmar Port Works will close the harbour to freight on 3 March 2031. Work on the sea lock, built in 1968, takes until the autumn, and ferries keep to their timetable from the outer quay.',
    'Freight goes by way of Osterby, ninety kilometres north. Hauliers ask who pays for the detour; the port has not said. The lock will take ships of 240 metres, forty more than now.',
  ],
  trust: cappedTrust,
  remedy: { kind: 'settled-dispute', points: 8.6 },
  outside: [
    {
      outlet: 'Coast Register',
      by: 'Press Observatory',
      value: 0.17,
      scale: { low: 0, high: 1 },
      licence: 'CC BY 4.0',
      date: '2030-11-02',
    },
  ],
  sources: [
    {
      id: 'register-lock',
      outlet: 'Coast Register',
      outletId: 'coast-register',
      title: 'Port shuts for half a year',
      date: '2031-02-11',
      url: 'https://coast-register.example/lock',
    },
    { id: 'wire-lock', outlet: 'Harbour Wire', outletId: 'harbour-wire', title: 'Vellmar lock to be rebuilt', date: '2031-02-11' },
    { id: 'echo-lock', outlet: 'Northern Echo', outletId: 'northern-echo', title: 'Sea lock closes', date: '2031-02-12' },
    { id: 'quay-lock', outlet: 'The Quay', outletId: 'the-quay', title: 'Lock closes in March', date: '2031-02-12' },
    { id: 'mirror-lock', outlet: 'Wire Mirror', outletId: 'wire-mirror', title: 'Vellmar lock to be rebuilt', date: '2031-02-12' },
    {
      id: 'port-works-notice',
      outlet: 'Vellmar Port Works',
      outletId: 'port-works',
      via: 'Harbour Notices',
      section: 'closures',
      title: 'Notice 14: closure of the sea lock',
      date: '2031-02-10',
    },
    {
      id: 'tidewater-costs',
      outlet: 'The Tidewater Post',
      outletId: 'tidewater-post',
      title: 'Who pays for the detour?',
      date: '2031-02-13',
      url: 'https://tidewater-post.example/costs',
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
      articles: 1,
      origins: 1,
      trust: 63,
    },
    {
      id: 'lock-gates',
      headline: 'Gates for the new lock leave the yard',
      dek: 'They travel by barge.',
      date: '2030-12-02',
      outlet: 'Vellmar Port Works',
      articles: 1,
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
  story: { ...harbour, id: 'lock-gates', headline: 'Gates for the new lock leave the yard', trust: unknownTrust, related: [] },
  match: { story: 'lock-gates', confidence: 0.71, reasons: [{ kind: 'words', values: ['lock', 'gates', 'barge'] }] },
};
