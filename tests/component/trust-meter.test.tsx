// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { TrustMeter } from '../../components/ui/TrustMeter.tsx';
import { barriers, show } from './support/surface.tsx';

const at = (name: string) => screen.getByRole('img').style.getPropertyValue(name);

describe('TrustMeter', () => {
  it('says the score and its interval, and hangs the bob at the score', async () => {
    show(<TrustMeter score={63} low={52} high={71} />);
    expect(screen.getByRole('img', { name: 'Trust 63 of 100, between 52 and 71' })).toBeTruthy();
    expect(screen.getByText('63')).toBeTruthy();
    expect([at('--pl-at'), at('--pl-low'), at('--pl-high')]).toEqual(['63%', '52%', '71%']);
    expect(await barriers()).toEqual([]);
  });

  it('draws no band where no interval is known', () => {
    const { container } = show(<TrustMeter score={63} />);
    expect(screen.getByRole('img', { name: 'Trust 63 of 100' })).toBeTruthy();
    expect(container.querySelector('.pl-meter-band')).toBeNull();
  });

  it('keeps the bob on the thread', () => {
    show(<TrustMeter score={100} low={-3} high={140} />);
    expect([at('--pl-low'), at('--pl-high')]).toEqual(['0%', '100%']);
  });

  it('says that there is not enough evidence, without a bob', async () => {
    const { container } = show(<TrustMeter score={null} low={20} high={90} />);
    expect(screen.getByText('Not enough evidence')).toBeTruthy();
    expect(container.querySelector('.pl-meter-bob')).toBeNull();
    expect(await barriers()).toEqual([]);
  });
});
