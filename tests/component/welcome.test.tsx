// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { barriers, show } from './support/surface.tsx';

afterEach(cleanup);

const asked = () => screen.getAllByRole('term').map((term) => term.textContent);

describe('welcome', () => {
  it('leads to an article to try it on, and to the settings', () => {
    show(<Welcome tryHref="/try.html" settingsHref="/options.html" />);
    expect(screen.getByRole('link', { name: 'Try it on an article' }).getAttribute('href')).toBe('/try.html');
    expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe('/options.html');
  });

  it('says what it does, what it never does, and what it asks for', () => {
    show(<Welcome tryHref="/try.html" settingsHref="/options.html" />);
    expect(screen.getByText('It sends no request because you opened a page.')).toBeTruthy();
    expect(asked()).toEqual(['Access to websites', 'Scripts in pages', 'Storage', 'Storage without a limit', 'Alarms']);
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'The story behind the article',
      'It finds the story',
      'It shows who says what',
      'It weighs the evidence',
      'What it never does',
      'What it asks the browser for',
    ]);
  });

  it('names the page that nobody sees only where the browser needs one', () => {
    show(<Welcome tryHref="/try.html" settingsHref="/options.html" needsHiddenPage />);
    expect(asked().at(-1)).toBe('A page that nobody sees');
  });

  it('has no barriers', async () => {
    show(<Welcome tryHref="/try.html" settingsHref="/options.html" />);
    expect(await barriers({ wholePage: true })).toEqual([]);
  });
});
