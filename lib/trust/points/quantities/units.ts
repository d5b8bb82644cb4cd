/** What a quantity measures; two are compared only in one dimension. */
export interface Unit {
  readonly dimension: string;
  /** How many of the dimension's base units it is. */
  readonly factor: number;
  /** Added after multiplying, for temperatures. */
  readonly shift?: number;
}

/** Dimension, size in its base unit (metre, square metre, kilogram, second, …), and the words for it, folded. */
const table: readonly (readonly [string, number, string])[] = [
  ['length', 1000, 'km kilometre kilometres kilometer kilometers kms kilometros kilometro'],
  ['length', 1, 'm metre metres meter meters metern metro metros metres'],
  ['length', 0.01, 'cm centimetre centimetres centimeter centimeters centimetros'],
  ['length', 0.001, 'mm millimetre millimetres millimeter millimeters'],
  ['length', 1609.344, 'mile miles mi meilen milles millas'],
  ['length', 0.3048, 'foot feet ft fuss pieds pies'],
  ['length', 0.0254, 'inch inches'],
  ['length', 0.9144, 'yard yards'],
  ['length', 1852, 'nautical-mile'],
  ['area', 1e4, 'hectare hectares ha hektar hectareas hectarea'],
  ['area', 4046.86, 'acre acres'],
  ['area', 1e6, 'km2 km²'],
  ['area', 1, 'm2 m²'],
  ['weight', 1000, 'tonne tonnes ton tons tonnen toneladas'],
  ['weight', 1, 'kg kilo kilos kilogram kilograms kilogramm kilogramos'],
  ['weight', 0.001, 'g gram grams grammes gramm gramos'],
  ['weight', 0.4536, 'lb lbs'],
  ['weight', 0.02835, 'ounce ounces oz'],
  ['volume', 1, 'litre litres liter liters l litern litros'],
  ['volume', 3.785, 'gallon gallons'],
  ['speed', 1, 'kmh kph kmph'],
  ['speed', 1.609344, 'mph'],
  ['power', 1, 'megawatt megawatts mw'],
  ['power', 1000, 'gigawatt gigawatts gw'],
  ['power', 0.001, 'kilowatt kilowatts kw'],
  ['duration', 1, 'second seconds sec sekunden sekunde secondes segundos'],
  ['duration', 60, 'minute minutes min mins minuten minutos minuto'],
  ['duration', 3600, 'hour hours hr hrs stunde stunden heure heures hora horas'],
  ['duration', 86400, 'day days tag tage tagen jour jours dia dias'],
  ['duration', 604800, 'week weeks woche wochen semaine semaines semana semanas'],
  ['duration', 1209600, 'fortnight fortnights'],
  ['duration', 2629800, 'month months monat monate monaten mois mes meses'],
  ['duration', 31557600, 'year years jahr jahre jahren an ans annee annees ano anos'],
  ['duration', 315576000, 'decade decades jahrzehnt jahrzehnte decennie decada decadas'],
  ['percent', 1, '% percent pct prozent pourcent'],
  ['money USD', 1, '$ usd dollar dollars dolares dolar'],
  ['money EUR', 1, '€ eur euro euros'],
  ['money GBP', 1, '£ gbp sterling pound pounds pfund'],
  ['money JPY', 1, '¥ jpy yen'],
  ['money CHF', 1, 'chf franken'],
  ['money FRANC', 1, 'franc francs'],
  ['money CROWN', 1, 'crown crowns krona kronor kroner kronen couronnes coronas'],
  ['money INR', 1, '₹ inr rupee rupees rs'],
  ['money RUB', 1, '₽ rouble roubles ruble rubles rubel'],
  ['money CNY', 1, 'cny rmb yuan'],
  ['money PESO', 1, 'peso pesos mxn'],
  ['money REAL', 1, 'reais brl'],
  ['money MYR', 1, 'myr ringgit rm'],
  ['money WON', 1, '₩ krw won'],
];

const units = new Map<string, Unit>(
  table.flatMap(([dimension, factor, words]) => words.split(' ').map((word) => [word, { dimension, factor }] as const)),
);

/** The unit that a folded word or sign names. Of currencies the kind is part of the dimension: $5 and €5 are not the same. */
export function unit(word: string): Unit | undefined {
  // `won` is far more often a verb than the currency of Korea.
  return word === 'won' ? undefined : units.get(word);
}

/** Whether a folded word or sign before a number makes it a sum of money (`$5m`, `USD 5 million`). */
export function currencyBefore(word: string): Unit | undefined {
  const found = /^(?:[$€£¥₹₽₩]|usd|eur|gbp|jpy|chf|inr|rs|rm|cny|rmb)$/.test(word) ? units.get(word) : undefined;
  return found;
}

/** Degrees: both scales in Celsius; without a scale they are taken as they are. */
export function degrees(scale: string): Unit {
  return /^f(?:ahrenheit)?$/.test(scale)
    ? { dimension: 'temperature', factor: 5 / 9, shift: -160 / 9 }
    : { dimension: /^c(?:elsius)?$/.test(scale) ? 'temperature' : 'degrees', factor: 1 };
}
