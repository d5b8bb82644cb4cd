import { Imprint } from '../../publication/imprint.ts';
import { z } from '../../zod.ts';
import { CommandError } from '../command.ts';

/** Reasons in words: zod's small build comes without them. */
const inWords = z.locales.en().localeError;

/** The name of a pack. One that is none could lead to files elsewhere. @throws CommandError where it is none */
export function readName(value: string | undefined): string {
  if (!value) throw new CommandError('--name is missing', 2);
  const name = Imprint.shape.name.safeParse(value, { error: inWords });
  if (name.success) return name.data;
  throw new CommandError(`--name: ${name.error.issues[0]?.message}`, 2);
}

/** An imprint out of options. @throws CommandError naming the option that will not do */
export function readImprint(values: Readonly<Record<string, unknown>>): Imprint {
  const missing = ['name', 'publisher', 'homepage', 'licence'].find((name) => !values[name]);
  if (missing) throw new CommandError(`--${missing} is missing`, 2);
  const imprint = Imprint.safeParse(values, { error: inWords });
  if (imprint.success) return imprint.data;
  const [issue] = imprint.error.issues;
  throw new CommandError(`--${String(issue?.path[0] ?? 'name')}: ${issue?.message}`, 2);
}
