// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../components/story/panel-state.ts';
import { StoryPanel } from '../../components/story/StoryPanel.tsx';
import { matchedGates, matchedHarbour } from './support/stories.ts';
import { barriers, show, showStrictly } from './support/surface.tsx';

const one: PanelState = { state: 'ready', matched: [matchedHarbour] };
const two: PanelState = { state: 'ready', matched: [matchedHarbour, matchedGates] };

/** The panel as the sidebar holds it: it folds when it asks to. Everything that it asks for is kept in `asked`. */
function Sidebar({ view, asked = [], startFolded = false }: { view: PanelState; asked?: string[]; startFolded?: boolean }) {
  const [folded, setFolded] = useState(startFolded);
  const ask = (what: string) => (story?: string) => asked.push(story === undefined ? what : `${what} ${story}`);
  return (
    <StoryPanel
      view={view}
      folded={folded}
      theme="auto"
      onFold={setFolded}
      onClose={ask('close')}
      onHide={ask('hide')}
      onSiteOff={ask('site off')}
      onOpenStory={ask('open')}
      onOpenSettings={ask('settings')}
      onOpenOutlet={ask('outlet')}
      onOpenMethod={ask('method')}
      onRetry={ask('retry')}
    />
  );
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const headline = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('StoryPanel', () => {
  it('is a landmark that reads in order', async () => {
    show(<Sidebar view={one} />);
    expect(screen.getByRole('complementary', { name: 'Plumbline' })).toBeTruthy();
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      matchedHarbour.story.headline,
      'Trust',
      'Key points',
      'Sources',
      'What others say of these outlets',
      'Related stories',
      'Why this matched',
    ]);
    for (const words of ['7 articles, 4 origins · cross-referenced', 'names Vellmar, Osterby, Port Works', 'Trust 63'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(await barriers()).toEqual([]);
  });

  it('asks for what each control says', () => {
    const asked: string[] = [];
    show(<Sidebar view={one} asked={asked} />);
    for (const name of [
      'Read the whole story',
      /^Osterby orders/,
      'Not this story',
      'Turn off for this site',
      'Settings',
      'Change the weights',
      'How this is worked out',
      'The Quay',
      'Close on this page',
    ])
      press(name);
    expect(asked).toEqual([
      'open vellmar-harbour',
      'open osterby-cranes',
      'hide vellmar-harbour',
      'site off',
      'settings',
      'settings',
      'method',
      'outlet the-quay',
      'close',
    ]);
  });

  it('does nothing that a script asks for', () => {
    const asked: string[] = [];
    showStrictly(<Sidebar view={two} asked={asked} />);
    for (const button of screen.getAllByRole('button')) fireEvent.click(button);
    fireEvent.keyDown(screen.getByRole('complementary'), { key: 'Escape' });
    expect(asked).toEqual([]);
    expect(headline()).toBe(matchedHarbour.story.headline);
    expect(screen.getByRole('button', { name: 'Fold to the edge' })).toBeTruthy();
  });

  it('leafs through several matches and acts on the one in view', async () => {
    const asked: string[] = [];
    show(<Sidebar view={two} asked={asked} />);
    expect(screen.getByText('Story 1 of 2')).toBeTruthy();
    press('Next matching story');
    expect(headline()).toBe('Gates for the new lock leave the yard');
    press('Not this story');
    expect(asked).toEqual(['hide lock-gates']);
    expect(await barriers()).toEqual([]);
    press('Next matching story');
    expect(screen.getByText('Story 1 of 2')).toBeTruthy();
  });

  it('goes on to what is left when the match in view is gone', () => {
    const { rerender } = show(<Sidebar view={two} />);
    press('Next matching story');
    rerender(<Sidebar view={one} />);
    expect(headline()).toBe(matchedHarbour.story.headline);
    expect(screen.queryByText(/^Story 1 of/)).toBeNull();
  });

  it('folds to a tab that says how many stories and how trusted', async () => {
    show(<Sidebar view={two} startFolded />);
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Open Plumbline: Trust 69, 2 stories',
    ]);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(await barriers()).toEqual([]);
  });

  it('leaves the focus where it is at first, and keeps the place of the keyboard when it folds and opens', () => {
    show(<Sidebar view={one} />);
    expect(document.activeElement).toBe(document.body);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Settings' }), { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Open Plumbline/ }));
    press(/^Open Plumbline/);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fold to the edge' }));
  });

  it('closes an open chip on Escape before it folds', () => {
    show(<Sidebar view={one} />);
    const chip = screen.getByRole('button', { name: 'The Tidewater Post denies this' });
    fireEvent.click(chip);
    fireEvent.keyDown(chip, { key: 'Escape' });
    expect(chip.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('button', { name: 'Fold to the edge' })).toBeTruthy();
    fireEvent.keyDown(chip, { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Fold to the edge' })).toBeNull();
  });

  it('has no table', () => {
    show(<Sidebar view={one} />);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('does not take the focus of a reader who uses the pointer', () => {
    show(<Sidebar view={one} startFolded />);
    fireEvent.click(screen.getByRole('button', { name: /^Open Plumbline/ }), { detail: 1 });
    expect(headline()).toBe(matchedHarbour.story.headline);
    expect(document.activeElement).toBe(document.body);
  });

  it('draws loading, nothing here and failed, each with what to do next', async () => {
    const asked: string[] = [];
    const loading = show(<Sidebar view={{ state: 'loading' }} />);
    expect(screen.getByRole('status').textContent).toBe('Looking the story up');
    loading.unmount();

    const empty = show(<Sidebar view={{ state: 'empty' }} />);
    expect(screen.getByRole('status').textContent).toContain('Nothing here matches this page');
    expect(screen.queryByRole('button', { name: 'Not this story' })).toBeNull();
    empty.unmount();

    show(<Sidebar view={{ state: 'failed', message: 'The background did not answer.' }} asked={asked} />);
    expect(screen.getByRole('alert').textContent).toContain('The background did not answer.');
    press('Try again');
    expect(asked).toEqual(['retry']);
    expect(await barriers()).toEqual([]);
  });
});
