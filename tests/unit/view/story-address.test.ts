import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyFragment, storyInFragment } from '../../../lib/view/story-address.ts';

describe('the address of a story', () => {
  it('leaves an id of our own making as it is', () => {
    expect(storyFragment('transformers-5.7.0')).toBe('#transformers-5.7.0');
  });

  it('survives the address bar, whatever the id', () => {
    const id = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('The Ferry / 7', '100 %', 'a#b', '橋梁', '%41'));
    fc.assert(
      fc.property(id, (story) => {
        const { hash } = new URL(`https://own.example/story.html${storyFragment(story)}`);
        expect(storyInFragment(hash)).toBe(story);
      }),
    );
  });

  it.each([
    ['', ''],
    ['#50%', '50%'],
  ])('takes %j, which nobody encoded, as it stands', (fragment, id) => {
    expect(storyInFragment(fragment)).toBe(id);
  });
});
