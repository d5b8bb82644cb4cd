import type { KnownLanguage } from '../conflict-function-words.ts';

const small: Readonly<Record<KnownLanguage, string>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  de: 'null ein|eins|eine|einen|einer zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
  fr: 'zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  es: 'cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
};

const tens: Readonly<Record<KnownLanguage, string>> = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
  fr: 'vingt trente quarante cinquante soixante',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
};

const units = new Map<KnownLanguage, ReadonlyMap<string, number>>(
  (['en', 'de', 'fr', 'es'] as const).map((lang) => {
    const known = new Map<string, number>();
    small[lang].split(' ').forEach((words, value) => {
      for (const word of words.split('|')) known.set(word, value);
    });
    tens[lang].split(' ').forEach((word, index) => void known.set(word, 20 + index * 10));
    if (lang === 'de')
      for (const [ten, value] of [...known].filter(([, each]) => each >= 20))
        for (const [one, digit] of [...known].filter(([, each]) => each > 0 && each < 10)) known.set(`${one}und${ten}`, value + digit);
    if (lang === 'es')
      ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'].forEach(
        (one, index) => void known.set(`veinti${one}`, 21 + index),
      );
    return [lang, known];
  }),
);

/** The value of a folded word for a number below a hundred. */
export function unitValue(word: string, lang: KnownLanguage): number | undefined {
  return units.get(lang)?.get(word);
}

const shared: readonly (readonly [string, number])[] = [
  ['thousand thousands tausend mille k', 1e3],
  ['million millions mln mio mn millionen millones millon', 1e6],
  ['bn milliard milliards milliarde milliarden mrd millardo millardos', 1e9],
  ['trillion trillions trn tn', 1e12],
];
const multipliers = new Map(shared.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)));

/**
 * What a folded word multiplies the number before it by. `billion` is a thousand millions in English alone; `m` and `b` only count after
 * a sum of money, which the caller knows.
 */
export function multiplier(word: string, lang: KnownLanguage): number | undefined {
  if (word === 'hundred' || word === 'hundert' || word === 'cent' || word === 'cents' || word === 'cien' || word === 'ciento') return 100;
  if (word === 'mil') return lang === 'es' ? 1e3 : undefined;
  if (/^bill(?:ion|ions|ionen|on|ones)$/.test(word)) return lang === 'en' ? 1e9 : 1e12;
  if (/^(?:dozen|dutzend|douzaines?|docenas?)$/.test(word)) return 12;
  return multipliers.get(word);
}

const fractions = new Map<string, number>(
  (
    [
      [1 / 2, 'half halves halfte halb moitie demi mitad medio media'],
      [1 / 3, 'third thirds drittel tiers tercio tercios'],
      [1 / 4, 'quarter quarters viertel quart quarts cuarto cuartos'],
      [1 / 5, 'fifth fifths funftel cinquieme quinto quinta'],
      [1 / 6, 'sixth sixths sechstel sixieme sexto'],
      [1 / 7, 'seventh sevenths'],
      [1 / 8, 'eighth eighths achtel'],
      [1 / 10, 'tenth tenths zehntel dixieme decimo'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** The part of a whole that a folded word names. */
export function fraction(word: string): number | undefined {
  return fractions.get(word);
}

const ordinals = new Map<string, number>(
  `first|erste|ersten|premier|premiere|primer|primera|primero second|zweite|zweiten|deuxieme|segundo|segunda third|dritte|dritten|troisieme|tercer|tercera
  fourth|vierte|quatrieme|cuarto fifth|funfte|cinquieme|quinto sixth|sechste|sixieme seventh|siebte|septieme eighth|achte|huitieme ninth|neunte|neuvieme
  tenth|zehnte|dixieme eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .flatMap((words, index) => words.split('|').map((word) => [word, index + 1] as const)),
);

/** The place in an order that a folded word names. */
export function ordinal(word: string): number | undefined {
  return ordinals.get(word);
}
