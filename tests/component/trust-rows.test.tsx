// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { TrustRows } from '../../components/ui/TrustRows.tsx';
import { cappedTrust, unknownTrust } from './support/stories.ts';
import { barriers, show } from './support/surface.tsx';

/** The part under its name, as a reader of the sum sees it. */
function part(name: string): HTMLDetailsElement {
  const found = screen.getByText(name).closest('details');
  if (!found) throw new Error(`no part ${name}`);
  return found;
}

const pointsIn = (text: string | null | undefined) => Number(/−?\d+\.\d/.exec(text ?? '')?.[0].replace('−', '-'));
const summaryOf = (name: string) => part(name).querySelector('summary')?.textContent;

describe('TrustRows', () => {
  it('adds up as shown: parts and cap to the total, rows to their part', () => {
    show(<TrustRows trust={cappedTrust} />);
    const known = ['Corroboration', 'Agreement record', 'Provenance'];
    const cap = pointsIn(screen.getByText('One origin, no primary document: held at 69').parentElement?.textContent?.replace(/.*69/, ''));
    const total = known.reduce((sum, name) => sum + pointsIn(summaryOf(name)), cap);
    expect(total).toBeCloseTo(69, 6);
    expect(screen.getByText('69.0, shown as 69')).toBeTruthy();
    for (const name of known) {
      const rows = within(part(name)).getAllByRole('listitem', { hidden: true });
      const sum = rows.reduce((points, row) => points + pointsIn(row.lastElementChild?.textContent), 0);
      expect(sum).toBeCloseTo(pointsIn(summaryOf(name)), 6);
    }
  });

  it('names each part with its weight and its points', () => {
    show(<TrustRows trust={cappedTrust} />);
    expect(summaryOf('Corroboration')).toBe('Corroborationweight 35%32.1 points');
    expect(part('Corroboration').open).toBe(false);
  });

  it('leaves a part that is not known out of the sum', () => {
    show(<TrustRows trust={cappedTrust} />);
    expect(summaryOf('Transparency')).toContain('not known');
    expect(screen.getByText(/^What is not known stays out of the sum/)).toBeTruthy();
  });

  it('says of each fact whether it was found, absent or not looked at', () => {
    show(<TrustRows trust={cappedTrust} />);
    const facts = within(part('Transparency')).getAllByRole('listitem', { hidden: true });
    expect(facts.map((row) => row.textContent)).toEqual([
      'Coast RegisterOwner namedfound Jan 4, 2031',
      'Corrections policylooked for and absent Jan 4, 2031',
      'Editors namednot looked at',
    ]);
    const evidence = within(part('Transparency')).getByText('found Jan 4, 2031').closest('a');
    expect(evidence?.getAttribute('href')).toBe('https://coast-register.example/about');
    expect(evidence?.rel).toBe('noopener noreferrer');
  });

  it('calls a record that rests on a prior assumed, and a role by its basis', () => {
    show(<TrustRows trust={cappedTrust} />);
    expect(part('Agreement record').textContent).toContain('assumed, no record yet');
    const [report, announcement] = within(part('Provenance')).getAllByRole('listitem', { hidden: true });
    expect(report?.textContent).toContain('Coast Register: original reporting');
    expect(report?.querySelector('a')?.getAttribute('href')).toBe('https://coast-register.example/lock');
    expect(announcement?.textContent).toContain('Vellmar Port Works: first-party announcementassumed');
  });

  it('marks a point that is held at one half, and one that somebody denies', () => {
    show(<TrustRows trust={cappedTrust} />);
    expect(part('Corroboration').textContent).toContain('held at one half: a maker on its own product');
    expect(part('Corroboration').textContent).toContain('Contradicted by The Tidewater Post');
  });

  it('gives no number where there is not enough evidence', () => {
    show(<TrustRows trust={unknownTrust} />);
    expect(screen.getByText('Not enough evidence')).toBeTruthy();
    expect(screen.queryByText(/shown as/)).toBeNull();
    expect(screen.queryByText(/stays out of the sum/)).toBeNull();
  });

  it('has no barriers, closed or open', async () => {
    const { container } = show(<TrustRows trust={cappedTrust} />);
    expect(await barriers()).toEqual([]);
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await barriers()).toEqual([]);
  });
});
