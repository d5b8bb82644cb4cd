/** The words that say nothing by themselves, in the languages whose grammar the conflict detector knows. */
const lists = {
  en: `a an the and or but nor so as at by for from in into of off on onto out over per than that this these those to up upon with within
    i he she it they we you him her them us his hers its their our your who whom whose which what when where while because
    is are was were be been being am has have had having do does did done will would shall should can could may might must
    there here then also just only very more most some any each every both either neither such own same too about around after before
    during until till since between against under through its it's he's she's they're i'm we're itself himself herself themselves one
    said say says saying told tell tells according reported reports report statement mr mrs ms dr`,
  de: `der die das den dem des ein eine einer eines einem einen und oder aber als am an auf aus bei beim bis durch fur gegen in im ins ist
    sind war waren wird werden wurde wurden sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren mit nach noch nun nur ob ohne
    sich sie er es wir ihr so uber um und unter vom von vor wegen wie zu zum zur zwischen auch dass dies diese dieser dieses hat haben
    hatte hatten soll sollen kann konnen laut sagte teilte mitgeteilt habe hier da dort man`,
  fr: `le la les un une des du de d l et ou mais au aux en dans sur sous par pour avec sans ce cet cette ces il elle ils elles on nous vous
    qui que quoi dont ou est sont etait etaient sera seront a ont avait avaient ete etre avoir se sa son ses leur leurs ne y plus selon
    apres avant depuis entre vers chez comme si tout tous toute toutes dit declare`,
  es: `el la los las un una unos unas de del y o pero a al en con por para sin sobre entre desde hasta segun que quien cual se su sus lo le
    les es son era eran sera seran fue fueron ha han habia habian ser estar esta estan este esta estos estas ese esa como mas muy ya
    tras dijo`,
} as const;

/** A language whose grammar the detector knows; all others are read as English is, which finds their digits and names. */
export type KnownLanguage = keyof typeof lists;

const sets = new Map<KnownLanguage, ReadonlySet<string>>(
  (['en', 'de', 'fr', 'es'] as const).map((lang) => [lang, new Set(lists[lang].split(/\s+/))]),
);

/** Letters and endings of Spanish and French, whose small words are much alike. */
const marks: readonly (readonly [KnownLanguage, RegExp])[] = [
  ['es', /[ñóúí¿¡]|(?:ción|dad|aron|ieron|uvo|ará|arán)$/],
  ['fr', /[èêçœëû]|(?:tion|aient|eaux|ées?|és)$|^(?:[ldnsjm]|qu)['’]/],
  ['de', /[äöüß]/],
];

/** The language of some words: the one most of whose function words are among them; English where none leads. */
export function languageOf(words: readonly { readonly text: string; readonly low: string }[], tag?: string): KnownLanguage {
  const given = tag?.toLowerCase().split('-')[0];
  for (const lang of sets.keys()) if (lang === given) return lang;
  let best: KnownLanguage = 'en';
  let most = 0;
  for (const [lang, set] of sets) {
    const mark = marks.find(([marked]) => marked === lang)?.[1];
    const count =
      words.filter(({ low }) => set.has(low)).length + (mark && words.some(({ text }) => mark.test(text.toLowerCase())) ? 0.5 : 0);
    if (count >= 1 && count > most) [best, most] = [lang, count];
  }
  return best;
}

/** Whether a folded word says nothing by itself in a language. */
export function isFunctionWord(word: string, lang: KnownLanguage): boolean {
  return sets.get(lang)?.has(word) ?? false;
}
