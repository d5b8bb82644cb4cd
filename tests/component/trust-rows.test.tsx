// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { TrustRows } from '../../components/ui/TrustRows.tsx';
import { WaysProvider } from '../../components/ui/ways.tsx';
import type { TrustRow } from '../../lib/trust/trust-score.ts';
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
    const cap = pointsIn(
      screen
        .getByText('Stands on one origin without a primary document: goes no higher than 69')
        .parentElement?.textContent?.replace(/.*69/, ''),
    );
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
      'Publishing principlesfound Jan 4, 2031not part of the score',
    ]);
    const evidence = within(part('Transparency')).getAllByText('found Jan 4, 2031')[0]?.closest('a');
    expect(evidence?.getAttribute('href')).toBe('https://coast-register.example/about');
    expect(evidence?.rel).toBe('noopener noreferrer');
  });

  it('says how often an outlet agreed with others, or that this is assumed, and how much it counts', () => {
    show(<TrustRows trust={cappedTrust} />);
    const records = within(part('Agreement record')).getAllByRole('listitem', { hidden: true });
    expect(records.map((row) => row.textContent)).toEqual([
      'Coast Register (newspaper)agreed with others on 31 of 34 checked stories on this device, between 78% and 92%22.2',
      'Vellmar Port Works (maker of what it writes about)assumed, no record yet: 85%counts for 20% beside others4.3',
    ]);
  });

  it('gives a role with its basis', () => {
    show(<TrustRows trust={cappedTrust} />);
    const [report, announcement] = within(part('Provenance')).getAllByRole('listitem', { hidden: true });
    expect(report?.textContent).toContain('Coast Register: original reporting');
    expect(report?.querySelector('a')?.getAttribute('href')).toBe('https://coast-register.example/lock');
    expect(announcement?.textContent).toContain('Vellmar Port Works: first-party announcementassumedcounts for 20% beside others');
  });

  it('takes off what is a maker’s own word, in a row of its own, and marks a point that somebody denies', () => {
    show(<TrustRows trust={cappedTrust} />);
    const rows = within(part('Corroboration')).getAllByRole('listitem', { hidden: true });
    expect(rows[2]?.textContent).toBe('A maker on its own product: held at 50%no outside origin says it in its own right−5.1');
    expect(rows[3]?.textContent).toContain('Contradicted by The Tidewater Post');
  });

  it('calls a part off that the reader gave no weight', () => {
    const parts = cappedTrust.parts.map((each) => (each.name === 'transparency' ? { ...each, weight: 0 } : each));
    show(<TrustRows trust={{ ...cappedTrust, parts }} />);
    expect(summaryOf('Transparency')).toBe('Transparencyweight 0%off');
    expect(screen.queryByText(/stays out of the sum/)).toBeNull();
  });

  it('adds up as well where only the first of many rows are shown', () => {
    const [first, ...others] = cappedTrust.parts;
    if (!first) throw new Error('no parts');
    const rows = Array.from({ length: 90 }, (_, at): TrustRow => ({ kind: 'own-word', limit: 0.5, points: 0.01 * at }));
    const points = rows.reduce((sum, row) => sum + row.points, 0);
    show(<TrustRows trust={{ ...unknownTrust, parts: [{ ...first, points, rows }, ...others] }} />);
    const shown = within(part('Corroboration')).getAllByRole('listitem', { hidden: true });
    expect(shown).toHaveLength(41);
    expect(shown.at(-1)?.textContent).toMatch(/^and 50 more · Show all 90/);
    expect(shown.reduce((sum, row) => sum + pointsIn(row.lastElementChild?.textContent), 0)).toBeCloseTo(
      pointsIn(summaryOf('Corroboration')),
      6,
    );
    fireEvent.click(within(part('Corroboration')).getByRole('button', { hidden: true }));
    expect(within(part('Corroboration')).getAllByRole('listitem', { hidden: true })).toHaveLength(91);
  });

  it('leads to the settings and the method where there is a way, and to the pages of outlets', async () => {
    const went: string[] = [];
    const way = (to: string) => ({ onGo: () => went.push(to) });
    const { rerender } = show(<TrustRows trust={cappedTrust} />);
    expect(screen.queryByText('How this is worked out')).toBeNull();
    rerender(
      <WaysProvider value={{ settings: way('settings'), method: way('method'), outlet: (id) => way(id) }}>
        <TrustRows trust={cappedTrust} />
      </WaysProvider>,
    );
    for (const name of ['Change the weights', 'How this is worked out', 'Coast Register (newspaper)'])
      fireEvent.click(screen.getByRole('button', { name, hidden: true }));
    expect(went).toEqual(['settings', 'method', 'coast-register']);
    expect(await barriers()).toEqual([]);
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
