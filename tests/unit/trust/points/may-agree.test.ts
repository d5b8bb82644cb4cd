import { describe, expect, it } from 'vitest';
import { mayAgree } from '../../../../lib/trust/points/may-agree.ts';

describe('mayAgree', () => {
  it.each([
    ['Nobody was hurt in the fire.', 'Four people were hurt in the fire.', false],
    ['The tax would have risen by 5 percent.', 'The tax would have gone up by 3 percent.', false],
    ['The bridge will not open in May.', 'The bridge will open in May.', false],
    ['The bridge opens in May.', 'In May the bridge opens.', true],
    ['Nobody was hurt, but 230 people had to leave.', 'Some 230 people had to leave.', true],
    ['Three ships sank.', 'Ships sank.', true],
    ['', '', true],
  ])('of %j and %j is %s', (a, b, may) => {
    expect(mayAgree(a, b)).toBe(may);
    expect(mayAgree(b, a)).toBe(may);
  });
});
