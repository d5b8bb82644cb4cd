/** A source of text that others print: a news agency, a pool or a service that gives its articles away. */
interface Agency {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Short forms, as they are spelled. */
  readonly short: readonly string[];
  /** Other names, in any case. */
  readonly names?: readonly string[];
}

/** Which of them a credit means; short forms that are words of many other things come with a question mark and count in brackets alone. */
const agencies: readonly Agency[] = [
  { name: 'Associated Press', hosts: ['apnews.com', 'ap.org'], short: ['AP', 'A.P.'], names: ['AP News', 'AP Newswire', 'AP Wire'] },
  { name: 'Reuters', hosts: ['reuters.com'], short: ['RTRS'], names: ['Thomson Reuters', 'Reuters News'] },
  { name: 'AFP', hosts: ['afp.com'], short: ['AFP'], names: ['Agence France-Presse', 'Agence France Presse', 'AFP News'] },
  { name: 'dpa', hosts: ['dpa.com', 'dpa-international.com'], short: ['dpa', 'DPA', 'dpa-AFX'], names: ['Deutsche Presse-Agentur'] },
  { name: 'United Press International', hosts: ['upi.com'], short: ['UPI'] },
  { name: 'PA Media', hosts: ['pamediagroup.com', 'pa.media'], short: ['?PA'], names: ['Press Association', 'PA News Agency', 'PA Media'] },
  { name: 'Bloomberg', hosts: ['bloomberg.com'], short: [], names: ['Bloomberg News'] },
  { name: 'EFE', hosts: ['efe.com'], short: ['EFE'], names: ['Agencia EFE'] },
  { name: 'Europa Press', hosts: ['europapress.es'], short: ['?EP'], names: ['Europa Press'] },
  { name: 'ANSA', hosts: ['ansa.it'], short: ['ANSA', 'Ansa'], names: ['Agenzia ANSA'] },
  { name: 'AGI', hosts: ['agi.it'], short: ['?AGI'], names: ['Agenzia Italia'] },
  { name: 'Adnkronos', hosts: ['adnkronos.com'], short: [], names: ['Adnkronos'] },
  { name: 'Keystone-SDA', hosts: ['keystone-sda.ch'], short: ['sda', 'SDA', '?ATS', '?ats'], names: ['Keystone-SDA', 'Keystone-ATS'] },
  { name: 'APA', hosts: ['apa.at'], short: ['APA', '?apa'], names: ['Austria Presse Agentur'] },
  { name: 'AWP', hosts: ['awp.ch'], short: ['?awp', 'AWP'] },
  { name: 'KNA', hosts: ['kna.de'], short: ['KNA'] },
  { name: 'epd', hosts: ['epd.de'], short: ['epd'], names: ['Evangelischer Pressedienst'] },
  { name: 'SID', hosts: ['sid.de'], short: ['?SID', '?sid'], names: ['Sport-Informations-Dienst'] },
  { name: 'Xinhua', hosts: ['xinhuanet.com', 'news.cn'], short: [], names: ['Xinhua News Agency', 'Xinhua News'] },
  { name: 'TASS', hosts: ['tass.com', 'tass.ru'], short: ['TASS', 'ТАСС'], names: ['ITAR-TASS'] },
  { name: 'RIA Novosti', hosts: ['ria.ru'], short: ['РИА Новости'], names: ['RIA Novosti'] },
  { name: 'Interfax', hosts: ['interfax.com', 'interfax.ru'], short: ['Интерфакс'], names: ['Interfax'] },
  { name: 'Ukrinform', hosts: ['ukrinform.net', 'ukrinform.ua'], short: [], names: ['Ukrinform'] },
  { name: 'Kyodo', hosts: ['kyodonews.net', 'kyodo.co.jp'], short: ['共同'], names: ['Kyodo News'] },
  { name: 'Jiji Press', hosts: ['jiji.com'], short: ['時事'], names: ['Jiji Press', 'Jiji'] },
  { name: 'Yonhap', hosts: ['yna.co.kr'], short: ['연합뉴스'], names: ['Yonhap News', 'Yonhap News Agency'] },
  { name: 'PTI', hosts: ['ptinews.com'], short: ['PTI'], names: ['Press Trust of India'] },
  { name: 'ANI', hosts: ['aninews.in'], short: ['ANI'], names: ['Asian News International'] },
  { name: 'IANS', hosts: ['ians.in'], short: ['IANS'], names: ['Indo-Asian News Service'] },
  { name: 'AAP', hosts: ['aap.com.au'], short: ['AAP'], names: ['Australian Associated Press'] },
  { name: 'The Canadian Press', hosts: ['thecanadianpress.com'], short: ['?CP'], names: ['Canadian Press'] },
  { name: 'Belga', hosts: ['belga.be', 'belganewsagency.eu'], short: ['?BELGA'], names: ['Belga News Agency', 'Agence Belga'] },
  { name: 'ANP', hosts: ['anp.nl'], short: ['ANP'] },
  { name: 'NTB', hosts: ['ntb.no'], short: ['NTB'] },
  { name: 'TT', hosts: ['tt.se'], short: ['?TT'], names: ['TT Nyhetsbyrån'] },
  { name: 'Ritzau', hosts: ['ritzau.dk', 'ritzau.com'], short: ['/ritzau/'], names: ['Ritzau'] },
  { name: 'STT', hosts: ['stt.fi'], short: ['STT'] },
  { name: 'PAP', hosts: ['pap.pl'], short: ['PAP'], names: ['Polska Agencja Prasowa'] },
  { name: 'ČTK', hosts: ['ctk.cz', 'ctk.eu', 'ceskenoviny.cz'], short: ['ČTK', 'CTK'] },
  { name: 'MTI', hosts: ['mti.hu'], short: ['MTI'] },
  { name: 'Agerpres', hosts: ['agerpres.ro'], short: [], names: ['Agerpres'] },
  { name: 'Lusa', hosts: ['lusa.pt'], short: ['?LUSA', '?Lusa'], names: ['Agência Lusa'] },
  { name: 'Agência Brasil', hosts: ['agenciabrasil.ebc.com.br'], short: [], names: ['Agência Brasil'] },
  { name: 'Télam', hosts: ['telam.com.ar'], short: [], names: ['Télam', 'Telam'] },
  { name: 'Notimex', hosts: ['notimex.gob.mx'], short: [], names: ['Notimex'] },
  { name: 'Anadolu Agency', hosts: ['aa.com.tr'], short: ['?AA'], names: ['Anadolu Agency', 'Anadolu Ajansı', 'Anadolu'] },
  { name: 'Bernama', hosts: ['bernama.com'], short: [], names: ['Bernama'] },
  { name: 'Antara', hosts: ['antaranews.com'], short: ['?ANTARA'], names: ['Antara News'] },
  { name: 'CNN', hosts: ['cnn.com'], short: ['CNN'], names: ['CNN Newsource', 'CNN Wire', 'The-CNN-Wire', 'Cable News Network'] },
  { name: 'Tribune News Service', hosts: ['tribunecontentagency.com'], short: ['TNS'], names: ['Tribune Content Agency'] },
  { name: 'States Newsroom', hosts: ['statesnewsroom.com'], short: [], names: ['States Newsroom'] },
  { name: 'KFF Health News', hosts: ['kffhealthnews.org', 'khn.org'], short: ['KHN'], names: ['Kaiser Health News'] },
  { name: 'The Conversation', hosts: ['theconversation.com'], short: [], names: ['The Conversation'] },
  { name: 'ProPublica', hosts: ['propublica.org'], short: [], names: ['ProPublica'] },
];

const byShort = new Map<string, { name: string; unsure: boolean }>();
const byName = new Map<string, string>();
const byHost = new Map<string, string>();
for (const { name, hosts, short, names = [] } of agencies) {
  for (const form of short) byShort.set(form.replace('?', ''), { name, unsure: form.startsWith('?') });
  for (const form of [name, ...names]) if (!byShort.has(form)) byName.set(nameKey(form), name);
  for (const host of hosts) byHost.set(host, name);
}

/** The agency of a name as it stands in a credit or imprint. @param isSure what stands around it shows that it is a credit, so that `PA` is no place */
export function agencyNamed(text: string, isSure = false): string | undefined {
  const name = text
    .trim()
    .replace(/^(?:the|die|der|l['’]|la|agence|agencia|agentur) ?(?=\S)/i, (article) => (isAgency(text.trim()) ? article : ''));
  const short = byShort.get(name);
  if (short) return isSure || !short.unsure ? short.name : undefined;
  return byName.get(nameKey(name));
}

/** The agency whose host this is, or a part of it. */
export function agencyAt(host: string): string | undefined {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const agency = byHost.get(rest);
    if (agency !== undefined) return agency;
  }
  return undefined;
}

function isAgency(text: string): boolean {
  return byShort.has(text) || byName.has(nameKey(text));
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ');
}
