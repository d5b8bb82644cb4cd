import { Imprint } from '../../publication/imprint.ts';
import { z } from '../../zod.ts';
import { CommandError } from '../command.ts';

/** Reasons in words: zod's small build comes without them. */
const inWords = z.locales.en().localeError;

/** An imprint out of options. @throws CommandError naming the option that will not do */
export function readImprint(values: Readonly<Record<string, unknown>>): Imprint {
  const missing = ['name', 'publisher', 'homepage', 'licence'].find((name) => !values[name]);
  if (missing) throw new CommandError(`--${missing} is missing`, 2);
  const imprint = Imprint.safeParse(values, { error: inWords });
  if (imprint.success) return imprint.data;
  const [issue] = imprint.error.issues;
  throw new CommandError(`--${String(issue?.path[0] ?? 'name')}: ${issue?.message}`, 2);
}
