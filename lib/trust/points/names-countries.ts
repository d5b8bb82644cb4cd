/** Countries: one of them and a town may be one place, so they are never set against each other. */
const countries =
  /^(?:afghanistan|albania|algeria|argentina|armenia|australia|austria|azerbaijan|bangladesh|belarus|belgium|bolivia|bosnia|brazil|britain|bulgaria|cambodia|cameroon|canada|chad|chile|china|colombia|congo|croatia|cuba|cyprus|czechia|denmark|ecuador|egypt|england|eritrea|estonia|ethiopia|finland|france|georgia|germany|ghana|greece|guatemala|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|korea|kosovo|kuwait|latvia|lebanon|liberia|libya|lithuania|luxembourg|malaysia|mali|malta|mexico|moldova|mongolia|morocco|myanmar|nepal|netherlands|nicaragua|niger|nigeria|norway|oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|scotland|senegal|serbia|singapore|slovakia|slovenia|somalia|spain|sudan|sweden|switzerland|syria|taiwan|tanzania|thailand|tunisia|turkey|uganda|ukraine|uruguay|usa|venezuela|vietnam|wales|yemen|zambia|zimbabwe|europe|africa|asia|america)$/;

/** Whether a folded word names a country, a continent, or its people. */
export function isCountry(word: string): boolean {
  return countries.test(word) || /(?:ian|ese|ish|ean)$/.test(word);
}
