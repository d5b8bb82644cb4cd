/** Publishers of Europe, Asia, Africa and Latin America; written as in known-publishers.ts. */
export const knownPublishersWorld = `
le-monde newspaper: Le Monde = lemonde.fr; Télérama = telerama.fr; Courrier international = courrierinternational.com; Le Nouvel Obs = nouvelobs.com; La Vie = lavie.fr
dassault newspaper: Le Figaro = lefigaro.fr
dassault trade-press: Linternaute = linternaute.com; Journal du Net = journaldunet.com
lvmh newspaper: Le Parisien = leparisien.fr; Les Echos = lesechos.fr; Paris Match = parismatch.com
rossel newspaper: Le Soir = lesoir.be; La Voix du Nord = lavoixdunord.fr; Sudinfo = sudinfo.be
france-televisions broadcaster: France Télévisions|franceinfo = franceinfo.fr francetvinfo.fr france.tv francetelevisions.fr
france-medias-monde broadcaster: France 24 = france24.com; RFI = rfi.fr; Monte Carlo Doualiya = mc-doualiya.com
bouygues broadcaster: TF1|TF1 Info|LCI = tf1info.fr tf1.fr lci.fr
cma-cgm broadcaster: BFMTV|BFM = bfmtv.com
cma-cgm newspaper: La Tribune = latribune.fr; La Provence = laprovence.com
bollore broadcaster: CNews = cnews.fr; Europe 1 = europe1.fr; Canal+ = canalplus.com
bollore newspaper: Le Journal du Dimanche = lejdd.fr; Capital (France) = capital.fr
bertelsmann broadcaster: RTL (Germany) = rtl.de; ntv = n-tv.de; RTL (France) = rtl.fr; M6 = m6.fr; RTL Luxembourg = rtl.lu; RTL Group = rtlgroup.com
bertelsmann newspaper: Stern = stern.de; Capital (Germany) = capital.de; Geo (Germany) = geo.de
spiegel newspaper: Der Spiegel|Spiegel = spiegel.de; Manager Magazin = manager-magazin.de
dvh newspaper: Handelsblatt = handelsblatt.com; WirtschaftsWoche = wiwo.de; Tagesspiegel = tagesspiegel.de
burda newspaper: Focus = focus.de; Bunte = bunte.de
burda trade-press: Chip = chip.de
funke newspaper: WAZ = waz.de; NRZ = nrz.de; Berliner Morgenpost = morgenpost.de; Hamburger Abendblatt = abendblatt.de; Thüringer Allgemeine = thueringer-allgemeine.de
madsack newspaper: RND|RedaktionsNetzwerk Deutschland = rnd.de; HAZ = haz.de; LVZ = lvz.de; Märkische Allgemeine = maz-online.de
ippen newspaper: Münchner Merkur = merkur.de; Frankfurter Rundschau = fr.de; HNA = hna.de; tz = tz.de
dumont newspaper: Kölner Stadt-Anzeiger = ksta.de; Express (Köln) = express.de
ard broadcaster: tagesschau = tagesschau.de; ARD = ard.de daserste.de ardmediathek.de; NDR = ndr.de; WDR = wdr.de; SWR = swr.de; MDR = mdr.de; BR = br.de;
  Hessenschau = hessenschau.de; rbb24 = rbb24.de rbb-online.de; Sportschau = sportschau.de; Radio Bremen = radiobremen.de butenunbinnen.de
- newspaper: Die Zeit|Zeit Online = zeit.de; Frankfurter Allgemeine Zeitung|FAZ = faz.net; Süddeutsche Zeitung|SZ = sueddeutsche.de sz.de; taz = taz.de;
  t-online = t-online.de; Rheinische Post = rp-online.de; netzpolitik.org = netzpolitik.org; Correctiv = correctiv.org; Der Standard = derstandard.at derstandard.de;
  Kronen Zeitung = krone.at; Heute = heute.at; NZZ|Neue Zürcher Zeitung = nzz.ch; Le Temps = letemps.ch; Libération = liberation.fr; L'Express = lexpress.fr;
  Le Point = lepoint.fr; La Croix = la-croix.com; Ouest-France = ouest-france.fr; 20 Minutes (France) = 20minutes.fr; Sud Ouest = sudouest.fr; Mediapart = mediapart.fr
- broadcaster: ZDF = zdf.de zdfheute.de; Deutsche Welle|DW = dw.com; Deutschlandfunk = deutschlandfunk.de; ORF = orf.at; Radio France = radiofrance.fr; Arte = arte.tv
styria newspaper: Die Presse = diepresse.com; Kleine Zeitung = kleinezeitung.at
kurier newspaper: Kurier = kurier.at; Profil = profil.at
tx-group newspaper: Tages-Anzeiger = tagesanzeiger.ch; 20 Minuten = 20min.ch; Der Bund = derbund.ch; Basler Zeitung = bazonline.ch; 24 heures = 24heures.ch; Tribune de Genève = tdg.ch
ringier newspaper: Blick = blick.ch
srg-ssr broadcaster: SRF = srf.ch; RTS = rts.ch; RSI = rsi.ch; SWI swissinfo.ch = swissinfo.ch
ch-media newspaper: Watson = watson.ch; Aargauer Zeitung = aargauerzeitung.ch
prisa newspaper: El País = elpais.com; AS = as.com; ElHuffPost = huffingtonpost.es
prisa broadcaster: Cadena SER = cadenaser.com
vocento newspaper: ABC (Spain) = abc.es; El Correo = elcorreo.com; El Diario Vasco = diariovasco.com; Las Provincias = lasprovincias.es; Ideal = ideal.es
rcs newspaper: Corriere della Sera = corriere.it; Gazzetta dello Sport = gazzetta.it; El Mundo = elmundo.es; Marca = marca.com; Expansión = expansion.com
rcs broadcaster: La7 = la7.it
godo newspaper: La Vanguardia = lavanguardia.com; Mundo Deportivo = mundodeportivo.com
henneo newspaper: 20minutos = 20minutos.es; Heraldo de Aragón = heraldo.es
planeta newspaper: La Razón = larazon.es
planeta broadcaster: Antena 3 = antena3.com; laSexta = lasexta.com
mfe broadcaster: TgCom24 = tgcom24.mediaset.it; Mediaset = mediaset.it; Telecinco = telecinco.es; Cuatro = cuatro.com
gedi newspaper: La Repubblica = repubblica.it; La Stampa = lastampa.it; HuffPost Italia = huffingtonpost.it
caltagirone newspaper: Il Messaggero = ilmessaggero.it; Il Mattino = ilmattino.it
monrif newspaper: QN Quotidiano Nazionale = quotidiano.net; Il Resto del Carlino = ilrestodelcarlino.it; La Nazione = lanazione.it; Il Giorno = ilgiorno.it
angelucci newspaper: Il Giornale = ilgiornale.it; Libero = liberoquotidiano.it; Il Tempo = iltempo.it
impresa newspaper: Expresso = expresso.pt
impresa broadcaster: SIC Notícias = sicnoticias.pt
dpg newspaper: de Volkskrant = volkskrant.nl; AD = ad.nl; Trouw = trouw.nl; Het Parool = parool.nl; NU.nl = nu.nl; HLN = hln.be; De Morgen = demorgen.be
dpg trade-press: Tweakers = tweakers.net
dpg broadcaster: VTM = vtm.be; RTL Nieuws = rtl.nl
mediahuis newspaper: De Telegraaf = telegraaf.nl; NRC = nrc.nl; De Standaard = standaard.be; Het Nieuwsblad = nieuwsblad.be; Gazet van Antwerpen = gva.be;
  Irish Independent = independent.ie; Belfast Telegraph = belfasttelegraph.co.uk; Luxemburger Wort = wort.lu; Luxembourg Times = luxtimes.lu
schibsted newspaper: VG = vg.no; Aftenposten = aftenposten.no; Aftonbladet = aftonbladet.se; Svenska Dagbladet = svd.se; E24 = e24.no; Bergens Tidende = bt.no
bonnier newspaper: Dagens Nyheter|DN = dn.se; Expressen = expressen.se; Dagens industri = di.se; Sydsvenskan = sydsvenskan.se
jp-politiken newspaper: Politiken = politiken.dk; Jyllands-Posten = jyllands-posten.dk; Ekstra Bladet = ekstrabladet.dk
amedia newspaper: Nettavisen = nettavisen.no; Berlingske = berlingske.dk; B.T. = bt.dk
sanoma newspaper: Helsingin Sanomat = hs.fi; Ilta-Sanomat = is.fi
agora newspaper: Gazeta Wyborcza = wyborcza.pl; Gazeta.pl = gazeta.pl
ekspress newspaper: Delfi = delfi.ee delfi.lv delfi.lt
- broadcaster: RTVE = rtve.es; Rai|Rai News = rainews.it rai.it; RTP = rtp.pt; NOS = nos.nl; VRT = vrt.be; RTBF = rtbf.be; NRK = nrk.no; SVT = svt.se; DR = dr.dk;
  Sveriges Radio = sverigesradio.se; TV 2 (Denmark) = tv2.dk; TV 2 (Norway) = tv2.no; Yle = yle.fi; RÚV = ruv.is; ERR = err.ee; LSM = lsm.lv; LRT = lrt.lt; ERT = ert.gr;
  TVP = tvp.pl tvp.info; Czech Television = ceskatelevize.cz; Suspilne = suspilne.media; Al Jazeera = aljazeera.com aljazeera.net; TRT World|TRT = trtworld.com trt.net.tr;
  Press TV = presstv.ir; teleSUR = telesurtv.net; i24NEWS = i24news.tv; SABC = sabcnews.com; Al Arabiya = alarabiya.net; KBS = kbs.co.kr; RTHK = rthk.hk
- newspaper: elDiario.es = eldiario.es; El Confidencial = elconfidencial.com; El Español = elespanol.com; Público (Spain) = publico.es; El Periódico = elperiodico.com;
  Il Sole 24 Ore = ilsole24ore.com; Il Fatto Quotidiano = ilfattoquotidiano.it; Público (Portugal) = publico.pt; Brussels Times = brusselstimes.com;
  Dagbladet = dagbladet.no; Rzeczpospolita = rp.pl; Kathimerini = kathimerini.gr ekathimerini.com; Ukrainska Pravda = pravda.com.ua; Telex = telex.hu; 444 = 444.hu; HVG = hvg.hu;
  The Kyiv Independent = kyivindependent.com; Meduza = meduza.io; Novaya Gazeta Europe = novayagazeta.eu; The Moscow Times = themoscowtimes.com; Kommersant = kommersant.ru;
  RBC = rbc.ru; Vedomosti = vedomosti.ru; Izvestia = iz.ru; Seznam Zprávy = seznamzpravy.cz; Hotnews = hotnews.ro
rossiya-segodnya agency: RIA Novosti = ria.ru; Sputnik = sputniknews.com sputnikglobe.com
rossiya-segodnya broadcaster: RT = rt.com

nhk broadcaster: NHK|NHK World = nhk.or.jp nhk.jp
asahi newspaper: The Asahi Shimbun = asahi.com
yomiuri newspaper: The Yomiuri Shimbun|The Japan News = yomiuri.co.jp
mainichi newspaper: The Mainichi = mainichi.jp
alibaba maker: Alibaba = alibaba.com alibabagroup.com alibabacloud.com huggingface.co/qwen github.com/qwenlm
alibaba newspaper: South China Morning Post|SCMP = scmp.com
peoples-daily newspaper: People's Daily = people.com.cn people.cn; Global Times = globaltimes.cn
china-media-group broadcaster: CCTV = cctv.com; CGTN = cgtn.com; China Radio International = cri.cn
shanghai-united newspaper: The Paper = thepaper.cn; Sixth Tone = sixthtone.com
caixin newspaper: Caixin = caixin.com caixinglobal.com
liberty-times newspaper: Liberty Times = ltn.com.tw; Taipei Times = taipeitimes.com
sph newspaper: The Straits Times = straitstimes.com; Business Times (Singapore) = businesstimes.com.sg; Lianhe Zaobao = zaobao.com.sg zaobao.com
mediacorp broadcaster: CNA|Channel NewsAsia = channelnewsasia.com; TODAY (Singapore) = todayonline.com
ct-corp newspaper: detikcom = detik.com
ct-corp broadcaster: CNN Indonesia = cnnindonesia.com
times-group newspaper: The Times of India|Times of India = timesofindia.com timesofindia.indiatimes.com indiatimes.com; The Economic Times = economictimes.com economictimes.indiatimes.com;
  Navbharat Times = navbharattimes.com navbharattimes.indiatimes.com
times-group broadcaster: Times Now = timesnownews.com
ht-media newspaper: Hindustan Times = hindustantimes.com; Mint = livemint.com; Hindustan = livehindustan.com
indian-express newspaper: The Indian Express = indianexpress.com; The Financial Express = financialexpress.com; Jansatta = jansatta.com; Loksatta = loksatta.com
the-hindu newspaper: The Hindu = thehindu.com; The Hindu BusinessLine = thehindubusinessline.com
adani broadcaster: NDTV = ndtv.com; NDTV Profit = ndtvprofit.com
adani agency: IANS = ians.in
adani maker: Adani = adani.com
reliance broadcaster: News18 = news18.com; CNBC-TV18 = cnbctv18.com
reliance newspaper: Moneycontrol = moneycontrol.com; Firstpost = firstpost.com
india-today newspaper: India Today = indiatoday.in; Business Today = businesstoday.in
india-today broadcaster: Aaj Tak = aajtak.in
essel broadcaster: Zee News = zeenews.india.com; WION = wionews.com
jang newspaper: The News International = thenews.com.pk; Jang = jang.com.pk
jang broadcaster: Geo News = geo.tv
mediastar newspaper: The Daily Star (Bangladesh) = thedailystar.net; Prothom Alo = prothomalo.com
srmg newspaper: Arab News = arabnews.com; Asharq Al-Awsat = aawsat.com; Independent Arabia = independentarabia.com
haaretz newspaper: Haaretz = haaretz.com haaretz.co.il; TheMarker = themarker.com
yedioth newspaper: Ynet|Yedioth Ahronoth = ynetnews.com ynet.co.il
demiroren newspaper: Hürriyet = hurriyet.com.tr hurriyetdailynews.com; Milliyet = milliyet.com.tr
demiroren agency: DHA|Demirören News Agency = dha.com.tr
- newspaper: Sankei = sankei.com; The Japan Times = japantimes.co.jp; Chosun Ilbo = chosun.com; JoongAng = joongang.co.kr koreajoongangdaily.joins.com; The Dong-A Ilbo = donga.com;
  The Korea Herald = koreaherald.com; The Korea Times = koreatimes.co.kr; The Hankyoreh = hani.co.kr; China Daily = chinadaily.com.cn; Hong Kong Free Press = hongkongfp.com;
  The Star (Malaysia) = thestar.com.my; New Straits Times = nst.com.my; Malaysiakini = malaysiakini.com; Kompas = kompas.com; The Jakarta Post = thejakartapost.com; Tempo = tempo.co;
  Rappler = rappler.com; Philippine Daily Inquirer = inquirer.net; Philippine Star = philstar.com; Bangkok Post = bangkokpost.com; VnExpress = vnexpress.net;
  The Wire (India) = thewire.in; Scroll = scroll.in; ThePrint = theprint.in; Deccan Herald = deccanherald.com; The Tribune (India) = tribuneindia.com;
  The Telegraph (India) = telegraphindia.com; Dawn = dawn.com; The Express Tribune = tribune.com.pk; bdnews24 = bdnews24.com; The National (UAE) = thenationalnews.com;
  Gulf News = gulfnews.com; Khaleej Times = khaleejtimes.com; The Jerusalem Post = jpost.com; The Times of Israel = timesofisrael.com; Middle East Eye = middleeasteye.net;
  Daily Sabah = dailysabah.com; Al-Ahram = ahram.org.eg; Daily Maverick = dailymaverick.co.za; IOL = iol.co.za; The Standard (Kenya) = standardmedia.co.ke;
  Punch = punchng.com; Premium Times = premiumtimesng.com; The Guardian (Nigeria) = guardian.ng; Mail & Guardian = mg.co.za
naspers newspaper: News24 = news24.com; Netwerk24 = netwerk24.com; Media24 = media24.com
arena newspaper: TimesLIVE = timeslive.co.za; Sowetan = sowetanlive.co.za; Business Day (South Africa) = businesslive.co.za
nation-media newspaper: Nation (Kenya) = nation.africa; The EastAfrican = theeastafrican.co.ke; Business Daily Africa = businessdailyafrica.com; Daily Monitor = monitor.co.ug

globo newspaper: O Globo = oglobo.globo.com; Valor Econômico = valor.globo.com
globo broadcaster: Globo|G1 = globo.com
folha newspaper: Folha de S.Paulo|Folha = folha.uol.com.br folha.com.br; UOL = uol.com.br
ebc broadcaster: EBC|Agência Brasil = ebc.com.br
clarin newspaper: Clarín = clarin.com; La Voz del Interior = lavoz.com.ar
clarin broadcaster: TN|Todo Noticias = tn.com.ar
la-nacion newspaper: La Nación (Argentina) = lanacion.com.ar
el-comercio-peru newspaper: El Comercio (Peru) = elcomercio.pe; Gestión = gestion.pe
el-tiempo newspaper: El Tiempo = eltiempo.com; Portafolio = portafolio.co
- newspaper: O Estado de S. Paulo|Estadão = estadao.com.br; Veja = veja.abril.com.br; Infobae = infobae.com; Perfil = perfil.com; Página/12 = pagina12.com.ar; Semana = semana.com;
  El Espectador = elespectador.com; El Mercurio = emol.com; La Tercera = latercera.com; La República (Peru) = larepublica.pe; El Universal (Mexico) = eluniversal.com.mx;
  Reforma = reforma.com; Milenio = milenio.com; Excélsior = excelsior.com.mx; La Jornada = jornada.com.mx; Granma = granma.cu; CIPER = ciperchile.cl
`;
