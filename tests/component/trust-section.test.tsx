// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { TrustSection } from '../../components/ui/TrustSection.tsx';
import type { Remedy } from '../../lib/trust/trust-score.ts';
import type { StoryView } from '../../lib/view/story-view.ts';
import { harbour, unknownTrust } from './support/stories.ts';
import { barriers, show } from './support/surface.tsx';

const lone = { ...harbour, origins: harbour.origins.slice(0, 1) };
const remedied = (remedy: Remedy, story: StoryView = harbour) => show(<TrustSection story={{ ...story, remedy }} />);

describe('TrustSection', () => {
  it.each<[Remedy, StoryView, string]>([
    [
      { kind: 'second-origin', points: 9.2 },
      lone,
      'It rests on one origin. A second one that says the same independently would raise it most, by up to 9 points.',
    ],
    [
      { kind: 'second-origin', points: 1.2 },
      harbour,
      'It rests on 4 origins. A further one that says the same independently would raise it most, by up to 1 point.',
    ],
    [
      { kind: 'primary-document', points: 8 },
      harbour,
      'Not every origin gives a primary document. One from each would raise it most, by up to 8 points.',
    ],
    [
      { kind: 'settled-dispute', points: 3 },
      harbour,
      'Sources contradict one another on 1 point. Settling that would raise it most, by up to 3 points.',
    ],
    [
      { kind: 'openness', points: 3 },
      harbour,
      'Not all is found that its outlets could say openly about themselves. Finding the rest would raise it most, by up to 3 points.',
    ],
    [
      { kind: 'openness', points: 3 },
      { ...harbour, trust: { ...harbour.trust, parts: [] } },
      'Nobody has looked at how open its outlets are about themselves. Finding them open would raise it most, by up to 3 points.',
    ],
    [
      { kind: 'checked-record', points: 3 },
      harbour,
      'The checked record of its outlets is missing, short or mixed. A long and good one would raise it most, by up to 3 points.',
    ],
  ])('says for %j what would raise the score', (remedy, story, words) => {
    remedied(remedy, story);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says what is missing where there is no score, and what would help without a number', async () => {
    remedied({ kind: 'second-origin', points: null }, { ...lone, trust: unknownTrust });
    expect(screen.getAllByText('Not enough evidence')).toHaveLength(2);
    expect(screen.getByText('It rests on one origin. A second one that says the same independently would help most.')).toBeTruthy();
    expect(screen.getByText(/Not known: Corroboration, Agreement record, Transparency\.$/)).toBeTruthy();
    expect(await barriers()).toEqual([]);
  });

  it('says nothing of a remedy where there is none', () => {
    const { remedy: _, ...perfect } = harbour;
    show(<TrustSection story={perfect} />);
    expect(screen.queryByText(/would raise/)).toBeNull();
  });
});
