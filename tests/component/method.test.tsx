// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { MethodPage } from '../../components/method/MethodPage.tsx';
import { TextProvider } from '../../components/ui/text.ts';
import { OutletKind, Role } from '../../lib/corpus/schema.ts';
import { openFor } from '../../lib/newsroom/open-for.ts';
import { quotable } from '../../lib/publication/quotations.ts';
import { standardWeights } from '../../lib/trust/part-weights.ts';
import { roleValue } from '../../lib/trust/parts/provenance.ts';
import { priorMean } from '../../lib/trust/priors.ts';
import { loneOriginLimit } from '../../lib/trust/score.ts';
import { english } from './support/english.ts';
import { barriers, show } from './support/surface.tsx';

const figures = (table: string) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('the page on the method', () => {
  it('has a table of contents that leads to every part', async () => {
    show(<MethodPage />);
    const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole<HTMLAnchorElement>('link');
    const headings = screen.getAllByRole('heading', { level: 2 }).slice(1);
    expect(links.map(({ textContent }) => textContent)).toEqual(headings.map(({ textContent }) => textContent));
    expect(links.map(({ hash }) => document.getElementById(hash.slice(1)))).toEqual(headings);
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it('gives the numbers that the score is worked out with', () => {
    show(<MethodPage />);
    const percent = (share: number) => `${Math.round(share * 100)}%`;
    expect(figures('The standard weights')).toEqual(Object.values(standardWeights).map((weight) => `${weight}%`));
    expect(figures('The prior by kind of outlet')).toEqual(OutletKind.options.map((kind) => percent(priorMean[kind])));
    expect(figures('What an article is')).toEqual(Role.options.map((role) => String(roleValue[role])));
    expect(figures('What is looked for')).toEqual(expect.arrayContaining(['12.5', 'shown only']));
    expect(screen.getByRole('region', { name: 'From the parts to the number' }).textContent).toContain(`no higher than ${loneOriginLimit}`);
  });

  it('says how stories of the newsroom come about, and whose word a pack is', () => {
    show(<MethodPage />);
    const newsroom = screen.getByRole('region', { name: 'How the stories of your newsroom come about' }).textContent;
    expect(newsroom).toContain(`nothing was added for ${openFor / 86_400_000} days`);
    expect(newsroom).toContain('first seen here');
    const packs = screen.getByRole('region', { name: 'Packs from others' }).textContent;
    expect(packs).toContain('“according to” them');
    expect(packs).toContain(`at most ${quotable.words} words at a time and ${quotable.times} times an article`);
  });

  it('says what it does not know, and where it misleads', () => {
    show(<MethodPage />);
    expect(screen.getByText(/Nobody has validated them/)).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Where the method misleads' })).getAllByRole('listitem').length).toBeGreaterThan(5);
    expect(document.body.textContent).not.toMatch(/accura/i);
  });

  it('says to a reader of another language that the text is in English, and marks it as such', async () => {
    render(
      <TextProvider value={{ ...english, lang: 'ar', dir: 'rtl' }}>
        <MethodPage />
      </TextProvider>,
    );
    expect(screen.getByText('This text is in English so far.')).toBeTruthy();
    const text = screen.getByText(/^A reader must be able/).parentElement;
    expect([text?.lang, text?.dir]).toEqual(['en', 'ltr']);
  });

  it('says nothing of it to a reader of English, of whatever country', () => {
    render(
      <TextProvider value={{ ...english, lang: 'en-GB' }}>
        <MethodPage />
      </TextProvider>,
    );
    expect(screen.queryByText('This text is in English so far.')).toBeNull();
  });
});
