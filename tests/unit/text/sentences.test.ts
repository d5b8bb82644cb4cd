import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../lib/text/sentences.ts';

describe('sentencesOf', () => {
  it.each<[text: string, sentences: string[]]>([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Dr. Holm met U.S. officials on Jan. 5. He left.', ['Dr. Holm met U.S. officials on Jan. 5.', 'He left.']],
    ['“It opens,” she said. “In May.”', ['“It opens,” she said.', '“In May.”']],
    ['It cost 3.5 million.\nIt opened', ['It cost 3.5 million.', 'It opened']],
    ['A line that was\nbroken at\n80 columns.\nAnother one', ['A line that was broken at 80 columns.', 'Another one']],
    ['橋が開いた。雨が降った。', ['橋が開いた。', '雨が降った。']],
    [' two  spaces\tand a tab. ', ['two spaces and a tab.']],
    ['', []],
  ])('cuts %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
