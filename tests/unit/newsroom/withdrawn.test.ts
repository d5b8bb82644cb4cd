import { describe, expect, it } from 'vitest';
import { isWithdrawn } from '../../../lib/newsroom/withdrawn.ts';

describe('isWithdrawn', () => {
  it.each([
    'RETRACTED: Sea lock breaks at Vellmar',
    'Retracted - Sea lock breaks at Vellmar',
    '[Withdrawn] Sea lock breaks at Vellmar',
    '(RETRACTION) Sea lock breaks at Vellmar',
    'Story withdrawn: Sea lock breaks at Vellmar',
    'Withdrawn',
    'Zurückgezogen: Schleuse bei Vellmar bricht',
    'Article retiré : l’écluse de Vellmar cède',
    'RETRACTADO: se rompe la esclusa de Vellmar',
  ])('hears %s', (title) => expect(isWithdrawn(title)).toBe(true));

  it.each([
    'Retraction of troops from Vellmar begins',
    'Withdrawn banknotes find a second life',
    'Retracted claws, calm cats',
    'Why the paper was retracted: an inside look',
    'Withdrawn-looking minister says nothing',
    'Sea lock at Vellmar: retracted gates jam',
    'Retirado el coche del puerto',
  ])('takes %s for a headline', (title) => expect(isWithdrawn(title)).toBe(false));
});
