// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { StoryPage, type StoryPageState } from '../../components/story/StoryPage.tsx';
import { harbour } from './support/stories.ts';
import { barriers, show } from './support/surface.tsx';

function open(view: StoryPageState, onRetry: () => void = () => undefined) {
  return show(<StoryPage view={view} hrefOf={(id) => `?story=${id}`} onRetry={onRetry} />);
}

describe('StoryPage', () => {
  it('tells the whole story', async () => {
    open({ state: 'ready', story: harbour });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(harbour.headline);
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Trust',
      'Key points',
      'The story',
      'Who says what',
      'Timeline',
      'Sources',
      'What others say of these outlets',
      'Related stories',
    ]);
    for (const words of [harbour.dek, ...harbour.body, '7 articles, 4 origins · cross-referenced'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Trust 69 of 100, between 58 and 74' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Osterby/ }).getAttribute('href')).toBe('?story=osterby-cranes');
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it('says in which language the text is', () => {
    open({ state: 'ready', story: { ...harbour, lang: 'da' } });
    for (const text of [harbour.headline, harbour.dek, ...harbour.body])
      expect(screen.getByText(text).closest('[lang]')?.getAttribute('lang')).toBe('da');
  });

  it('leaves out what a story does not have', () => {
    open({ state: 'ready', story: { ...harbour, keyPoints: [], body: [], related: [], outside: [] } });
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['Trust', 'Timeline', 'Sources']);
  });

  it('has no table where there is but one origin', () => {
    open({ state: 'ready', story: { ...harbour, origins: harbour.origins.slice(0, 1) } });
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('leads to outlets, settings and method where their addresses are given', async () => {
    show(
      <StoryPage
        view={{ state: 'ready', story: harbour }}
        hrefOf={(id) => `?story=${id}`}
        hrefOfOutlet={(id) => `?outlet=${id}`}
        settingsHref="options.html"
        methodHref="method.html"
        onRetry={() => undefined}
      />,
    );
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect([href('The Quay'), href('Change the weights'), href('How this is worked out')]).toEqual([
      '?outlet=the-quay',
      'options.html',
      'method.html',
    ]);
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it('draws loading, missing and failed, each with what to do next', async () => {
    const { unmount } = open({ state: 'loading' });
    expect(screen.getByRole('status').textContent).toBe('Opening the story');
    unmount();

    const missing = open({ state: 'missing' });
    expect(screen.getByRole('status').textContent).toContain('This story is not in the corpus');
    missing.unmount();

    let retries = 0;
    open({ state: 'failed', message: 'The pack could not be read.' }, () => retries++);
    expect(screen.getByRole('alert').textContent).toContain('The pack could not be read.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retries).toBe(1);
    expect(await barriers()).toEqual([]);
  });
});
