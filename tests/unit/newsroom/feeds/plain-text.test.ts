import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, cutBytes, htmlText } from '../../../../lib/newsroom/feeds/plain-text.ts';

describe('the text of HTML', () => {
  it.each([
    ['<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
    ['<ul><li>a<li>b</ul>', 'a\nb'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['a  <b>b</b>\n c&nbsp;&amp;&#8211;&eacute;', 'a b c &–é'],
    ['x<script>alert("<p>")</script><style>p{}</style>y<svg><text>z</text></svg>', 'xy'],
    ['a<!-- b -->c', 'ac'],
    ['<img alt="x" src=x onerror=alert(1)>a', 'a'],
    ['1 < 2 > 0', '1 < 2 > 0'],
    ['&lt;script&gt;', '‹script›'],
    ['safe<iframe src="x"/> words', 'safe words'],
    ['it&#146;s', 'it’s'],
  ])('%s', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('is not changed where it is plain', () => {
    const plain = fc.array(fc.stringMatching(/^[a-z0-9éß.,!?]{1,8}$/), { minLength: 1 }).map((words) => words.join(' '));
    fc.assert(fc.property(plain, (text) => htmlText(text) === text));
  });
});

describe('what is too long', () => {
  it('is cut between characters', () => {
    expect(cut('abcdef', 4)).toBe('abc…');
    expect(cut('ab😀def', 4)).toBe('ab…');
    expect(cutBytes('ééé', 5)).toBe('éé');
  });
});
