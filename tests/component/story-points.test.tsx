// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { KeyPoints } from '../../components/ui/KeyPoints.tsx';
import { harbour } from './support/stories.ts';
import { barriers, show, showStrictly } from './support/surface.tsx';

/** The key point that begins with these words. */
function point(words: string): HTMLElement {
  const item = screen.getByText((text) => text.startsWith(words)).closest<HTMLElement>('ol > li');
  if (!item) throw new Error(`no point ${words}`);
  return item;
}
const chips = (of: HTMLElement) => within(of).queryAllByRole('button', { expanded: false });
const press = (of: HTMLElement, name: string | RegExp) => fireEvent.click(within(of).getByRole('button', { name }));
const quotes = (of: HTMLElement) =>
  within(of)
    .queryAllByRole('figure')
    .map((figure) => figure.textContent);

describe('KeyPoints', () => {
  it('says how many origins stand behind each point, with a chip for each voice', async () => {
    show(<KeyPoints story={harbour} />);
    expect(within(point('The harbour')).getByText('2 origins say this')).toBeTruthy();
    expect(chips(point('The harbour')).map((chip) => chip.textContent)).toEqual(['Coast Register', 'Vellmar Port Works']);
    expect(
      within(point('The new lock')).getByText('5 articles, 2 newsrooms, 1 origin for this point: the joint announcement'),
    ).toBeTruthy();
    expect(within(point('Ferries')).getByText('No source in this corpus says this')).toBeTruthy();
    expect(chips(point('Ferries'))).toEqual([]);
    expect(await barriers()).toEqual([]);
  });

  it('sets apart who says otherwise, in words and by a sign', () => {
    show(<KeyPoints story={harbour} />);
    const groups = within(point('The works')).getAllByRole('list');
    expect(groups.map((group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent)).toEqual([
      '1 origin says this',
      'Says otherwise',
    ]);
    expect(within(point('The works')).getByRole('button', { name: 'The Tidewater Post denies this' }).textContent).toContain('≠');
  });

  it('opens a chip into its sentence, outlet, day and article, one at a time', async () => {
    show(<KeyPoints story={harbour} />);
    const harbourPoint = point('The harbour');
    press(harbourPoint, 'Coast Register');
    expect(quotes(harbourPoint)).toEqual([
      'From 3 March no freighter enters Vellmar.Coast Register · Feb 11, 2031Port shuts for half a year',
    ]);
    const link = within(harbourPoint).getByRole<HTMLAnchorElement>('link', { name: 'Port shuts for half a year' });
    expect([link.href, link.target, link.rel]).toEqual(['https://coast-register.example/lock', '_blank', 'noopener noreferrer']);
    expect(await barriers()).toEqual([]);

    press(harbourPoint, 'Vellmar Port Works');
    const open = within(harbourPoint).getByRole('button', { expanded: true });
    expect(open.textContent).toBe('Vellmar Port Works');
    expect(document.getElementById(open.getAttribute('aria-controls') ?? '')?.textContent).toMatch(
      /^The sentence is not kept in this corpus/,
    );
    press(harbourPoint, 'Vellmar Port Works');
    expect(quotes(harbourPoint)).toEqual([]);
  });

  it('says whose word an article gives', () => {
    show(<KeyPoints story={harbour} />);
    press(point('The new lock'), /^the joint announcement/);
    const [first, , third] = quotes(point('The new lock'));
    expect(first).toContain('Coast Register · Feb 11, 2031 · attributed to the joint announcement');
    expect(third).toMatch(/^The sentence is not kept.*Northern Echo/);
    press(point('The new lock'), 'Show all 5');
    expect(quotes(point('The new lock'))).toHaveLength(5);
  });

  it('tells the word of a source that speaks for itself from that of who repeats it', () => {
    const voice = { stance: 'says', name: 'Vellmar Port Works', isAttributed: false, origins: [0, 2] } as const;
    const articles = [
      { id: 'register-lock', sentence: 'So the port says.' },
      { id: 'port-works-notice', sentence: 'So we say.' },
    ];
    show(
      <KeyPoints
        story={{
          ...harbour,
          keyPoints: [{ text: 'Gates open.', voices: [{ ...voice, origins: [0, 2], articles }], articles: 2, newsrooms: 2 }],
        }}
      />,
    );
    press(point('Gates'), 'Vellmar Port Works');
    const [repeated, own] = quotes(point('Gates'));
    expect(repeated).toContain('attributed to Vellmar Port Works');
    expect(own).not.toContain('attributed');
  });

  it('puts both sides of a contested point beside each other, first the one that was asked for', async () => {
    show(<KeyPoints story={harbour} />);
    const contested = point('The works');
    press(contested, /^The Tidewater Post/);
    expect(quotes(contested).map((quote) => quote?.split('.')[0])).toEqual([
      'The bill has grown to 520 million crowns',
      'The works cost 410 million crowns',
    ]);
    expect(within(contested).getByText('Says this')).toBeTruthy();
    expect(within(contested).getAllByText('Says otherwise')).toHaveLength(2);
    expect(await barriers()).toEqual([]);
  });

  it('closes on Escape, puts the focus back on the chip and keeps the key to itself; closed, it lets the key pass', () => {
    let passed = 0;
    show(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the panel, which folds on Escape.
      <div onKeyDown={() => passed++}>
        <KeyPoints story={harbour} />
      </div>,
    );
    press(point('The harbour'), 'Coast Register');
    const link = within(point('The harbour')).getByRole('link');
    link.focus();
    fireEvent.keyDown(link, { key: 'Escape' });
    expect(quotes(point('The harbour'))).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Coast Register');
    expect(passed).toBe(0);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(passed).toBe(1);
  });

  it('opens nothing that a script asks for', () => {
    showStrictly(<KeyPoints story={harbour} />);
    press(point('The harbour'), 'Coast Register');
    expect(quotes(point('The harbour'))).toEqual([]);
  });

  it('starts closed in another story', () => {
    const { rerender } = show(<KeyPoints story={harbour} />);
    press(point('The harbour'), 'Coast Register');
    rerender(<KeyPoints story={{ ...harbour, id: 'another' }} />);
    expect(quotes(point('The harbour'))).toEqual([]);
  });

  it('names the first of many voices, and all once asked', () => {
    const voices = Array.from({ length: 100 }, (_, at) => ({
      stance: 'says' as const,
      name: `Paper ${at}`,
      isAttributed: false,
      origins: [at],
      articles: [],
    }));
    show(<KeyPoints story={{ ...harbour, keyPoints: [{ text: 'It rains.', voices, articles: 100, newsrooms: 100 }] }} />);
    expect(screen.getAllByRole('button', { name: /^Paper/ })).toHaveLength(12);
    press(point('It rains'), 'Show all 100');
    expect(screen.getAllByRole('button', { name: /^Paper/ })).toHaveLength(100);
  });

  it('says in which language points and sentences are', () => {
    show(<KeyPoints story={{ ...harbour, lang: 'da' }} />);
    press(point('The harbour'), 'Coast Register');
    for (const text of [/^The harbour/, /^From 3 March/]) expect(screen.getByText(text).closest('[lang]')?.getAttribute('lang')).toBe('da');
  });
});
