// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Weights } from '../../components/settings/Weights.tsx';
import { type PartWeights, standardWeights, weightPresets } from '../../lib/trust/part-weights.ts';
import { barriers, show } from './support/surface.tsx';

function open(start: PartWeights = standardWeights) {
  const onChange = vi.fn<(weights: PartWeights) => void>();
  function Kept() {
    const [weights, keep] = useState(start);
    onChange.mockImplementation(keep);
    return <Weights weights={weights} onChange={onChange} methodHref="method.html" />;
  }
  show(<Kept />);
  return onChange;
}

const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const shares = () => screen.getAllByRole('slider').map((each) => each.getAttribute('aria-valuetext')?.replace(/^.*share of /, ''));
const move = (name: string, to: number) => fireEvent.input(slider(name), { target: { value: String(to) } });
const drop = (name: string) => fireEvent.change(slider(name));

describe('the weights of the trust score', () => {
  it('stand at sliders from 0 to 100 with the shares that come of them', async () => {
    open();
    expect(screen.getAllByRole<HTMLInputElement>('slider').map(({ value, min, max, step }) => [value, min, max, step])).toEqual(
      ['35', '25', '20', '20'].map((value) => [value, '0', '100', '5']),
    );
    expect(shares()).toEqual(['35%', '25%', '20%', '20%']);
    expect(radio('Standard').checked).toBe(true);
    expect(radio('Your own').disabled).toBe(true);
    expect(screen.getByRole('link', { name: 'How this is worked out' }).getAttribute('href')).toBe('method.html');
    expect(screen.getByText(/nobody has validated/)).toBeTruthy();
    expect(await barriers()).toEqual([]);
  });

  it('show at once what moving a slider comes to, and are written when it is let go', async () => {
    const onChange = open();
    move('Corroboration', 100);
    await waitFor(() => expect(shares()[0]).toBe('61%'));
    expect(onChange).not.toHaveBeenCalled();
    expect(radio('Your own').checked).toBe(true);
    drop('Corroboration');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...standardWeights, corroboration: 100 });
    await waitFor(() => expect(slider('Corroboration').value).toBe('100'));
  });

  it('have shares that add up to 100 %', () => {
    open({ corroboration: 30, agreement: 30, transparency: 30, provenance: 0 });
    expect(shares().reduce((sum, share) => sum + Number.parseInt(share ?? '', 10), 0)).toBe(100);
  });

  it('can start from others, and go back', async () => {
    const onChange = open({ corroboration: 5, agreement: 0, transparency: 0, provenance: 0 });
    expect(radio('Your own').checked).toBe(true);
    fireEvent.click(radio('Sources over corroboration'));
    expect(onChange).toHaveBeenLastCalledWith(weightPresets.sources);
    await waitFor(() => expect(radio('Sources over corroboration').checked).toBe(true));
    fireEvent.click(screen.getByRole('button', { name: 'Restore the standard' }));
    expect(onChange).toHaveBeenLastCalledWith(standardWeights);
    await waitFor(() => expect(radio('Standard').checked).toBe(true));
  });

  it('are the standard ones in any measure', () => {
    open({ corroboration: 70, agreement: 50, transparency: 40, provenance: 40 });
    expect(radio('Standard').checked).toBe(true);
  });

  it('say that no score is shown where nothing counts', async () => {
    open({ corroboration: 0, agreement: 0, transparency: 0, provenance: 5 });
    expect(screen.getByRole('status').textContent).toBe('');
    move('Provenance', 0);
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('no score is shown'));
    expect(shares()).toEqual(['0%', '0%', '0%', '0%']);
  });
});
