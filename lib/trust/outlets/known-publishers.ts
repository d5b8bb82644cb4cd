/**
 * Publishers by owner, from general public knowledge, as of early 2026. A line is `family kind: Name|other name = host host; …`; a line that
 * starts with a space goes on with the one before. The family `-` stands for publishers each of its own; so does every one whose owner is
 * uncertain. A host with a path is an account: `github.com/nvidia`. `institution` holds scientific journals too; servers that take papers or
 * entries from anyone stay `unknown`, and magazines for readers at large are `newspaper`.
 */
export const knownPublishers = `
ap agency: Associated Press|AP|AP News|The AP = apnews.com ap.org
woodbridge agency: Reuters|Thomson Reuters|Reuters News Agency = reuters.com reutersagency.com thomsonreuters.com reuters.co.uk
woodbridge newspaper: The Globe and Mail = theglobeandmail.com
afp agency: Agence France-Presse|AFP = afp.com factcheck.afp.com; SID|Sport-Informations-Dienst = sid.de
bloomberg agency: Bloomberg|Bloomberg News = bloomberg.com
bloomberg trade-press: Bloomberg Law = bloomberglaw.com; Bloomberg Industry Group = bloombergindustry.com bna.com
- agency: dpa|Deutsche Presse-Agentur = dpa.com dpa-international.com; UPI|United Press International = upi.com; EFE|Agencia EFE = efe.com;
  ANSA = ansa.it; Kyodo News|Kyodo = kyodonews.net kyodonews.jp kyodo.co.jp; Jiji Press|Jiji = jiji.com; Xinhua|Xinhua News Agency = xinhuanet.com news.cn;
  China News Service = chinanews.com.cn chinanews.com ecns.cn; TASS = tass.com tass.ru; Interfax = interfax.com interfax.ru;
  PTI|Press Trust of India = ptinews.com; ANI|Asian News International = aninews.in; UNI|United News of India = uniindia.com;
  Yonhap|Yonhap News Agency = yna.co.kr; PA Media|Press Association|PA = pa.media pamediagroup.com; APA|Austria Presse Agentur = apa.at;
  Keystone-SDA = keystone-sda.ch; Lusa = lusa.pt; Belga = belganewsagency.eu belga.be; ANP = anp.nl; NTB = ntb.no; TT|TT News Agency = tt.se;
  Ritzau = ritzau.com ritzau.dk; STT = stt.fi; PAP|Polish Press Agency = pap.pl; CTK|Czech News Agency = ctk.cz ctk.eu ceskenoviny.cz; MTI = mti.hu;
  Agerpres = agerpres.ro; BTA = bta.bg; HINA = hina.hr; Tanjug = tanjug.rs; Ukrinform = ukrinform.net ukrinform.ua; Interfax-Ukraine = interfax.com.ua;
  Adnkronos = adnkronos.com; Askanews = askanews.it; AGI = agi.it; Europa Press = europapress.es; Anadolu Agency|Anadolu = aa.com.tr;
  IRNA = irna.ir; WAFA = wafa.ps; SANA = sana.sy; SPA|Saudi Press Agency = spa.gov.sa; WAM|Emirates News Agency = wam.ae; QNA = qna.org.qa;
  Antara = antaranews.com; Bernama = bernama.com; VNA|Vietnam News Agency = vietnamplus.vn; Central News Agency|CNA Taiwan = cna.com.tw focustaiwan.tw;
  KCNA = kcna.kp; APP|Associated Press of Pakistan = app.com.pk; AAP|Australian Associated Press = aap.com.au; NAN = nannews.ng;
  The Canadian Press|Canadian Press = thecanadianpress.com; Prensa Latina = prensa-latina.cu

usa-today-co newspaper: USA Today = usatoday.com; The Arizona Republic = azcentral.com; Detroit Free Press = freep.com; The Indianapolis Star = indystar.com;
  The Tennessean = tennessean.com; The Cincinnati Enquirer = cincinnati.com; Milwaukee Journal Sentinel = jsonline.com; Courier Journal = courier-journal.com;
  The Columbus Dispatch = dispatch.com; Democrat and Chronicle = democratandchronicle.com; Des Moines Register = desmoinesregister.com;
  NorthJersey.com = northjersey.com; Asbury Park Press = app.com; Palm Beach Post = palmbeachpost.com; Florida Times-Union = jacksonville.com;
  The Oklahoman = oklahoman.com; Commercial Appeal = commercialappeal.com; Knoxville News Sentinel = knoxnews.com; Naples Daily News = naplesnews.com;
  The News-Press = news-press.com; Florida Today = floridatoday.com; The News Journal = delawareonline.com; The Journal News = lohud.com;
  Providence Journal = providencejournal.com; The Herald (Glasgow) = heraldscotland.com; The Northern Echo = thenorthernecho.co.uk; The Argus = theargus.co.uk;
  The National = thenational.scot; Lancashire Telegraph = lancashiretelegraph.co.uk; Gannett = gannett.com; Newsquest = newsquest.co.uk
lee newspaper: St. Louis Post-Dispatch = stltoday.com; Buffalo News = buffalonews.com; Richmond Times-Dispatch = richmond.com; Omaha World-Herald = omaha.com;
  Lincoln Journal Star = journalstar.com; Wisconsin State Journal = madison.com; Times of Northwest Indiana = nwitimes.com; Tulsa World = tulsaworld.com;
  News & Record = greensboro.com; Roanoke Times = roanoke.com; Quad-City Times = qctimes.com; Winston-Salem Journal = journalnow.com; Missoulian = missoulian.com;
  Billings Gazette = billingsgazette.com; Arizona Daily Star = tucson.com; Lee Enterprises = lee.net
mcclatchy newspaper: Miami Herald = miamiherald.com; El Nuevo Herald = elnuevoherald.com; Kansas City Star = kansascity.com; Charlotte Observer = charlotteobserver.com;
  News & Observer = newsobserver.com; Sacramento Bee = sacbee.com; Fresno Bee = fresnobee.com; Fort Worth Star-Telegram = star-telegram.com;
  The State = thestate.com; Idaho Statesman = idahostatesman.com; Lexington Herald-Leader = kentucky.com; Belleville News-Democrat = bnd.com;
  McClatchy = mcclatchy.com mcclatchydc.com; Us Weekly = usmagazine.com
alden newspaper: Chicago Tribune = chicagotribune.com; New York Daily News = nydailynews.com; Orlando Sentinel = orlandosentinel.com; Sun Sentinel = sun-sentinel.com;
  Hartford Courant = courant.com; Virginian-Pilot = pilotonline.com; Daily Press = dailypress.com; Morning Call = mcall.com; Mercury News = mercurynews.com;
  East Bay Times = eastbaytimes.com; Denver Post = denverpost.com; Orange County Register = ocregister.com; Los Angeles Daily News = dailynews.com;
  Press-Enterprise = pe.com; Press-Telegram = presstelegram.com; Pioneer Press = twincities.com; Boston Herald = bostonherald.com;
  Macomb Daily = macombdaily.com; Oakland Press = theoaklandpress.com; San Diego Union-Tribune = sandiegouniontribune.com utsandiego.com
hearst newspaper: San Francisco Chronicle = sfchronicle.com; SFGate = sfgate.com; Houston Chronicle = houstonchronicle.com chron.com;
  San Antonio Express-News = expressnews.com mysanantonio.com; Times Union = timesunion.com; Connecticut Post = ctpost.com; New Haven Register = nhregister.com;
  Seattle Post-Intelligencer = seattlepi.com; Austin American-Statesman = statesman.com; Dallas Morning News = dallasnews.com; Esquire = esquire.com;
  Cosmopolitan = cosmopolitan.com; Harper's Bazaar = harpersbazaar.com; Good Housekeeping = goodhousekeeping.com; Town & Country = townandcountrymag.com
hearst trade-press: Popular Mechanics = popularmechanics.com; Car and Driver = caranddriver.com; Road & Track = roadandtrack.com
hearst broadcaster: KCRA = kcra.com; WCVB = wcvb.com; WTAE = wtae.com; WBAL = wbaltv.com; KMBC = kmbc.com; WESH = wesh.com
advance newspaper: Cleveland.com = cleveland.com; NJ.com = nj.com; The Oregonian = oregonlive.com; AL.com = al.com; MLive = mlive.com; MassLive = masslive.com;
  PennLive = pennlive.com; Syracuse.com = syracuse.com; SILive = silive.com; The New Yorker = newyorker.com; Vanity Fair = vanityfair.com; Vogue = vogue.com;
  GQ = gq.com; Teen Vogue = teenvogue.com
advance trade-press: Wired = wired.com; Ars Technica = arstechnica.com; Pitchfork = pitchfork.com; Bon Appétit = bonappetit.com; Condé Nast = condenast.com;
  Condé Nast Traveler = cntraveler.com; Architectural Digest = architecturaldigest.com; American City Business Journals = bizjournals.com
news-corp newspaper: The Wall Street Journal|WSJ|Wall Street Journal = wsj.com; Barron's = barrons.com; MarketWatch = marketwatch.com; New York Post = nypost.com pagesix.com;
  Investor's Business Daily = investors.com; The Sun = thesun.co.uk thesun.ie the-sun.com; The Times|The Sunday Times = thetimes.com thetimes.co.uk;
  news.com.au = news.com.au; The Australian = theaustralian.com.au; Daily Telegraph (Sydney) = dailytelegraph.com.au; Herald Sun = heraldsun.com.au;
  Courier-Mail = couriermail.com.au; The Advertiser = adelaidenow.com.au; News Corp = newscorp.com newscorpaustralia.com
news-corp agency: Dow Jones|Dow Jones Newswires = dowjones.com
news-corp broadcaster: Sky News Australia = skynews.com.au; talkSPORT = talksport.com
fox broadcaster: Fox News = foxnews.com; Fox Business = foxbusiness.com; Fox Sports = foxsports.com; Fox = fox.com foxcorporation.com; FOX 13 Seattle = fox13seattle.com q13fox.com; OutKick = outkick.com;
  Fox 5 New York = fox5ny.com; Fox 11 Los Angeles = foxla.com; Fox 32 Chicago = fox32chicago.com
fox newspaper: TMZ = tmz.com
new-york-times newspaper: The New York Times|New York Times|NYT = nytimes.com nytco.com; The Athletic = theathletic.com
nash newspaper: The Washington Post|Washington Post = washingtonpost.com
disney broadcaster: ABC News = abcnews.com abcnews.go.com; ABC = abc.com abclocal.go.com; ESPN = espn.com espn.go.com espn.co.uk; FiveThirtyEight|538 = fivethirtyeight.com;
  ABC7 Los Angeles = abc7.com; ABC7 New York = abc7ny.com; ABC7 Chicago = abc7chicago.com; ABC7 Bay Area = abc7news.com; ABC13 Houston = abc13.com;
  ABC11 = abc11.com; 6abc = 6abc.com; ABC30 = abc30.com
disney maker: The Walt Disney Company = thewaltdisneycompany.com disney.com
disney newspaper: National Geographic = nationalgeographic.com
comcast broadcaster: NBC News = nbcnews.com; NBC = nbc.com nbcuniversal.com; Today = today.com; Telemundo = telemundo.com; NBC Sports = nbcsports.com;
  NBC New York = nbcnewyork.com; NBC Los Angeles = nbclosangeles.com; NBC Chicago = nbcchicago.com; NBC Bay Area = nbcbayarea.com; NBC Boston = nbcboston.com;
  NBC Washington = nbcwashington.com; NBC Philadelphia = nbcphiladelphia.com; NBC DFW = nbcdfw.com; NBC Miami = nbcmiami.com;
  Sky News = news.sky.com; Sky Sports = skysports.com; Sky = sky.com; Sky TG24 = tg24.sky.it; Sky Italia = sky.it
comcast maker: Comcast = comcast.com
versant broadcaster: MS NOW|MSNBC = ms.now msnbc.com; CNBC = cnbc.com; Golf Channel = golfchannel.com; E! = eonline.com
paramount broadcaster: CBS News = cbsnews.com; CBS = cbs.com cbslocal.com; CBS Sports = cbssports.com; Entertainment Tonight = etonline.com; MTV = mtv.com;
  Paramount = paramount.com; Channel 5 (UK) = channel5.com; Network 10 = 10.com.au
paramount newspaper: The Free Press = thefp.com
wbd broadcaster: CNN = cnn.com; Bleacher Report = bleacherreport.com; TVN24 = tvn24.pl; Warner Bros. Discovery = wbd.com; HBO = hbo.com
sinclair broadcaster: Sinclair = sbgi.net; The National News Desk = thenationaldesk.com thenationalnewsdesk.com; WJLA = wjla.com; KOMO = komonews.com;
  KATU = katu.com; KUTV = kutv.com; Fox45 Baltimore = foxbaltimore.com; WPDE = wpde.com; CBS12 = cbs12.com; Local 12 = local12.com; KTUL = ktul.com; KATV = katv.com
nexstar broadcaster: NewsNation = newsnationnow.com; KXAN = kxan.com; KTLA = ktla.com; WGN = wgntv.com; PIX11 = pix11.com; FOX59 = fox59.com; WFLA = wfla.com;
  KRON4 = kron4.com; WKRN = wkrn.com; WRIC = wric.com; KRQE = krqe.com; FOX8 = fox8.com; CBS17 = cbs17.com; WAVY = wavy.com; FOX31 Denver = kdvr.com;
  FOX5 San Diego = fox5sandiego.com; WSPA = wspa.com; The CW = cwtv.com; Nexstar = nexstar.tv
nexstar newspaper: The Hill = thehill.com
tegna broadcaster: TEGNA = tegna.com; WUSA9 = wusa9.com; KING 5 = king5.com; 9NEWS Denver = 9news.com; KARE 11 = kare11.com; WFAA = wfaa.com; KHOU = khou.com;
  11Alive = 11alive.com; 12News = 12news.com; KENS 5 = kens5.com; WKYC = wkyc.com; KSDK = ksdk.com; ABC10 = abc10.com; KGW = kgw.com; WCNC = wcnc.com
gray broadcaster: Gray Media = graymedia.com gray.tv; WBTV = wbtv.com; WSFA = wsfa.com; Arizona's Family = azfamily.com; Atlanta News First = atlantanewsfirst.com;
  FOX19 = fox19.com; Cleveland 19 = cleveland19.com; KWCH = kwch.com; WVLT = wvlt.tv; WAFB = wafb.com; FOX 8 New Orleans = fox8live.com; KPTV = kptv.com;
  Hawaii News Now = hawaiinewsnow.com; WSMV = wsmv.com; Action News 5 = actionnews5.com; Live 5 = live5news.com
scripps broadcaster: Scripps News = scrippsnews.com; E.W. Scripps = scripps.com; ABC15 Arizona = abc15.com; Denver7 = denver7.com; WXYZ = wxyz.com; WCPO = wcpo.com;
  ABC 10News San Diego = 10news.com; News 5 Cleveland = news5cleveland.com; TMJ4 = tmj4.com; KSHB = kshb.com; NewsChannel 5 = newschannel5.com
vox-media newspaper: Vox = vox.com; New York Magazine = nymag.com vulture.com thecut.com grubstreet.com curbed.com; Vox Media = voxmedia.com
vox-media trade-press: The Verge = theverge.com; Eater = eater.com; SB Nation = sbnation.com
valnet trade-press: Screen Rant = screenrant.com; CBR = cbr.com; How-To Geek = howtogeek.com; MakeUseOf = makeuseof.com; XDA = xda-developers.com;
  Android Police = androidpolice.com; Polygon = polygon.com; Game Rant = gamerant.com; Collider = collider.com; TheGamer = thegamer.com
ziff-davis trade-press: PCMag = pcmag.com; Mashable = mashable.com; IGN = ign.com; CNET = cnet.com; ZDNET = zdnet.com; Lifehacker = lifehacker.com;
  Eurogamer = eurogamer.net; GamesIndustry.biz = gamesindustry.biz; Rock Paper Shotgun = rockpapershotgun.com; VG247 = vg247.com; ExtremeTech = extremetech.com;
  Everyday Health = everydayhealth.com; Ziff Davis = ziffdavis.com
future trade-press: TechRadar = techradar.com; Tom's Hardware = tomshardware.com; Tom's Guide = tomsguide.com; PC Gamer = pcgamer.com; GamesRadar = gamesradar.com;
  Live Science = livescience.com; Space.com = space.com; What Hi-Fi? = whathifi.com; T3 = t3.com; Windows Central = windowscentral.com; AnandTech = anandtech.com;
  Android Central = androidcentral.com; iMore = imore.com; Laptop Mag = laptopmag.com; Kiplinger = kiplinger.com; ITPro = itpro.com; Future = futureplc.com
future newspaper: The Week = theweek.com; MoneyWeek = moneyweek.com
people-inc newspaper: People = people.com; Entertainment Weekly = ew.com; Dotdash Meredith|People Inc. = people.inc dotdashmeredith.com
people-inc trade-press: Investopedia = investopedia.com; Verywell Health = verywellhealth.com; The Spruce = thespruce.com; Lifewire = lifewire.com;
  Food & Wine = foodandwine.com; Travel + Leisure = travelandleisure.com; Allrecipes = allrecipes.com; ThoughtCo = thoughtco.com
buzzfeed newspaper: BuzzFeed = buzzfeed.com buzzfeednews.com; HuffPost|Huffington Post = huffpost.com huffingtonpost.com
keleops trade-press: Gizmodo = gizmodo.com; Kotaku = kotaku.com; 01net = 01net.com; Presse-citron = presse-citron.net
static-media trade-press: Jalopnik = jalopnik.com; SlashFilm = slashfilm.com; Looper = looper.com; BGR = bgr.com; The Takeout = thetakeout.com
paste newspaper: Paste = pastemagazine.com; Jezebel = jezebel.com; The A.V. Club = avclub.com
penske trade-press: Variety = variety.com; Deadline = deadline.com; The Hollywood Reporter = hollywoodreporter.com; Billboard = billboard.com; WWD = wwd.com;
  IndieWire = indiewire.com; ARTnews = artnews.com; Sportico = sportico.com; TVLine = tvline.com; Penske Media = pmc.com
penske newspaper: Rolling Stone = rollingstone.com
axel-springer newspaper: Politico = politico.com politico.eu; Business Insider = businessinsider.com businessinsider.de insider.com; Welt|Die Welt = welt.de;
  Bild = bild.de; Axel Springer = axelspringer.com
axel-springer trade-press: Morning Brew = morningbrew.com; EMARKETER = emarketer.com; Computer Bild = computerbild.de; Auto Bild = autobild.de
regent trade-press: TechCrunch = techcrunch.com; Computerworld = computerworld.com; PCWorld = pcworld.com; InfoWorld = infoworld.com; Macworld = macworld.com;
  CIO = cio.com; CSO = csoonline.com; Network World = networkworld.com
techtarget trade-press: TechTarget = techtarget.com; Computer Weekly = computerweekly.com; Dark Reading = darkreading.com; InformationWeek = informationweek.com;
  Light Reading = lightreading.com; Industry Dive = industrydive.com ciodive.com utilitydive.com
yahoo trade-press: Engadget = engadget.com
cox newspaper: Atlanta Journal-Constitution = ajc.com; Axios = axios.com; Dayton Daily News = daytondailynews.com
boston-globe newspaper: The Boston Globe = bostonglobe.com boston.com
boston-globe trade-press: STAT = statnews.com
poynter newspaper: Tampa Bay Times = tampabay.com; PolitiFact = politifact.com; Poynter = poynter.org
mansueto trade-press: Fast Company = fastcompany.com; Inc. = inc.com
chicago-public-media newspaper: Chicago Sun-Times = suntimes.com
chicago-public-media broadcaster: WBEZ = wbez.org
usagm broadcaster: Voice of America|VOA = voanews.com; Radio Free Europe/Radio Liberty|RFE/RL = rferl.org svoboda.org; Radio Free Asia = rfa.org
scoop-news-group trade-press: CyberScoop = cyberscoop.com; FedScoop = fedscoop.com; StateScoop = statescoop.com
televisaunivision broadcaster: Univision = univision.com; Televisa = televisa.com nmas.com.mx
epoch newspaper: The Epoch Times = theepochtimes.com epochtimes.com
springer-nature institution: Nature = nature.com; Springer = springer.com springernature.com link.springer.com; BMC = biomedcentral.com
springer-nature trade-press: Scientific American = scientificamerican.com
salem newspaper: Townhall = townhall.com; Hot Air = hotair.com; RedState = redstate.com; PJ Media = pjmedia.com; Twitchy = twitchy.com
media-research-center newspaper: NewsBusters = newsbusters.org; CNSNews = cnsnews.com; Media Research Center = mrc.org
sightline newspaper: Military Times = militarytimes.com; Defense News = defensenews.com; Army Times = armytimes.com; C4ISRNET = c4isrnet.com
deseret newspaper: Deseret News = deseret.com deseretnews.com
deseret broadcaster: KSL = ksl.com
science-x trade-press: Phys.org = phys.org; Tech Xplore = techxplore.com; Medical Xpress = medicalxpress.com
9to5 trade-press: 9to5Mac = 9to5mac.com; 9to5Google = 9to5google.com; Electrek = electrek.co
- newspaper: Los Angeles Times = latimes.com; The Philadelphia Inquirer = inquirer.com philly.com; Minnesota Star Tribune = startribune.com; Seattle Times = seattletimes.com;
  Newsday = newsday.com; Baltimore Sun = baltimoresun.com; Detroit News = detroitnews.com; ProPublica = propublica.org; The Atlantic = theatlantic.com theatlanticwire.com; Time = time.com;
  Newsweek = newsweek.com; U.S. News & World Report = usnews.com; Forbes = forbes.com; Fortune = fortune.com; The Economist = economist.com; Slate = slate.com;
  Christian Science Monitor = csmonitor.com; Foreign Policy = foreignpolicy.com; Foreign Affairs = foreignaffairs.com; Salon = salon.com; The Nation = thenation.com;
  Mother Jones = motherjones.com; The Intercept = theintercept.com; The Daily Beast = thedailybeast.com; Reason = reason.com; National Review = nationalreview.com;
  Washington Times = washingtontimes.com; Washington Examiner = washingtonexaminer.com; Breitbart = breitbart.com; Daily Caller = dailycaller.com;
  The Marshall Project = themarshallproject.org; Roll Call = rollcall.com; Semafor = semafor.com; Snopes = snopes.com; FactCheck.org = factcheck.org;
  Vice = vice.com; The New Republic = newrepublic.com; Mediaite = mediaite.com; Raw Story = rawstory.com; The Blaze = theblaze.com;
  The Daily Wire = dailywire.com; Washington Free Beacon = freebeacon.com; RealClearPolitics = realclearpolitics.com; Quillette = quillette.com;
  The Daily Signal = dailysignal.com; International Business Times = ibtimes.com; Infowars = infowars.com; City Journal = city-journal.org;
  Texas Tribune = texastribune.org; CalMatters = calmatters.org; The Conversation = theconversation.com; Smithsonian Magazine = smithsonianmag.com
- broadcaster: NPR = npr.org; CBN News = cbn.com; Democracy Now! = democracynow.org; News 12 = news12.com; PBS = pbs.org; C-SPAN = c-span.org; Newsmax = newsmax.com; One America News = oann.com; Marketplace = marketplace.org
- trade-press: The Register = theregister.com theregister.co.uk; VentureBeat = venturebeat.com; The Information = theinformation.com; 404 Media = 404media.co;
  MIT Technology Review = technologyreview.com; IEEE Spectrum = spectrum.ieee.org; MacRumors = macrumors.com; BleepingComputer = bleepingcomputer.com;
  The Hacker News = thehackernews.com; SecurityWeek = securityweek.com; The Record = therecord.media; Phoronix = phoronix.com; LWN.net = lwn.net; GameSpot = gamespot.com;
  CoinDesk = coindesk.com; Cointelegraph = cointelegraph.com; Quanta Magazine = quantamagazine.org; Science News = sciencenews.org; ScienceDaily = sciencedaily.com;
  heise online = heise.de; Golem.de = golem.de; Slashdot = slashdot.org; Techdirt = techdirt.com; InfoQ = infoq.com; The Decoder = the-decoder.com; EE Times = eetimes.com; SpaceNews = spacenews.com; pv magazine = pv-magazine.com; ScienceAlert = sciencealert.com; Wccftech = wccftech.com;
  Healthline = healthline.com
- blog: Daily Kos = dailykos.com; Krebs on Security = krebsonsecurity.com; Stratechery = stratechery.com; Platformer = platformer.news; Simon Willison = simonwillison.net; Daring Fireball = daringfireball.net

bbc broadcaster: BBC|BBC News = bbc.com bbc.co.uk
guardian newspaper: The Guardian|Guardian = theguardian.com guardian.co.uk
tortoise newspaper: The Observer = observer.co.uk; Tortoise = tortoisemedia.com
dmgt newspaper: Daily Mail|MailOnline|Mail Online = dailymail.com dailymail.co.uk mailonline.co.uk; Metro = metro.co.uk; The i Paper = inews.co.uk theipaper.com;
  This is Money = thisismoney.co.uk; DMGT = dmgt.com
dmgt trade-press: New Scientist = newscientist.com
reach newspaper: Daily Mirror = mirror.co.uk themirror.com; Daily Express = express.co.uk the-express.com; Daily Star = dailystar.co.uk; Daily Record = dailyrecord.co.uk;
  Manchester Evening News = manchestereveningnews.co.uk; Liverpool Echo = liverpoolecho.co.uk; WalesOnline = walesonline.co.uk; Reach = reachplc.com;
  BirminghamLive = birminghammail.co.uk; BristolLive = bristolpost.co.uk; ChronicleLive = chroniclelive.co.uk; MyLondon = mylondon.news; Irish Mirror = irishmirror.ie;
  Belfast Live = belfastlive.co.uk; Nottingham Post = nottinghampost.com; LeedsLive = leeds-live.co.uk; Irish Star = irishstar.com
national-world newspaper: The Scotsman = scotsman.com; Yorkshire Post = yorkshirepost.co.uk; News Letter = newsletter.co.uk; The Star (Sheffield) = thestar.co.uk;
  Lancashire Evening Post = lep.co.uk; NationalWorld = nationalworld.com; The News (Portsmouth) = portsmouth.co.uk
nikkei newspaper: Financial Times|FT = ft.com; Nikkei|Nikkei Asia = nikkei.com
itv broadcaster: ITV|ITV News = itv.com
itn broadcaster: ITN = itn.co.uk
marshall newspaper: The Spectator = spectator.com spectator.co.uk; UnHerd = unherd.com
- newspaper: The Telegraph|Daily Telegraph = telegraph.co.uk; The Independent = independent.co.uk the-independent.com; Evening Standard = standard.co.uk;
  City A.M. = cityam.com; New Statesman = newstatesman.com; TheJournal.ie = thejournal.ie; Bellingcat = bellingcat.com
- broadcaster: Channel 4 = channel4.com; STV = stv.tv; GB News = gbnews.com; RTÉ|RTE = rte.ie; Euronews = euronews.com; Africanews = africanews.com
irish-times newspaper: The Irish Times = irishtimes.com; Irish Examiner = irishexaminer.com

cbc broadcaster: CBC|CBC News = cbc.ca; Radio-Canada = radio-canada.ca
postmedia newspaper: National Post = nationalpost.com; Financial Post = financialpost.com; Montreal Gazette = montrealgazette.com; Vancouver Sun = vancouversun.com;
  The Province = theprovince.com; Ottawa Citizen = ottawacitizen.com; Calgary Herald = calgaryherald.com; Edmonton Journal = edmontonjournal.com;
  Toronto Sun = torontosun.com; London Free Press = lfpress.com; Leader-Post = leaderpost.com; SaltWire = saltwire.com; Postmedia = postmedia.com
torstar newspaper: Toronto Star = thestar.com; Hamilton Spectator = thespec.com; Waterloo Region Record = therecord.com; St. Catharines Standard = stcatharinesstandard.ca
bce broadcaster: CTV News = ctvnews.ca; BNN Bloomberg = bnnbloomberg.ca; CP24 = cp24.com
quebecor newspaper: Le Journal de Montréal = journaldemontreal.com; Le Journal de Québec = journaldequebec.com
quebecor broadcaster: TVA Nouvelles = tvanouvelles.ca
- newspaper: La Presse = lapresse.ca; Le Devoir = ledevoir.com
- broadcaster: Global News = globalnews.ca; CityNews = citynews.ca

abc-australia broadcaster: ABC Australia|Australian Broadcasting Corporation = abc.net.au
nine newspaper: Sydney Morning Herald = smh.com.au; The Age = theage.com.au; Australian Financial Review = afr.com; Brisbane Times = brisbanetimes.com.au; WAtoday = watoday.com.au
nine broadcaster: 9News = 9news.com.au nine.com.au
seven-west broadcaster: 7NEWS = 7news.com.au
seven-west newspaper: The West Australian = thewest.com.au; PerthNow = perthnow.com.au; The Nightly = thenightly.com.au
nzme newspaper: New Zealand Herald|NZ Herald = nzherald.co.nz; BusinessDesk = businessdesk.co.nz
nzme broadcaster: Newstalk ZB = newstalkzb.co.nz
stuff newspaper: Stuff = stuff.co.nz; The Post = thepost.co.nz; The Press = thepress.co.nz
- broadcaster: SBS = sbs.com.au; RNZ = rnz.co.nz; TVNZ|1News = 1news.co.nz tvnz.co.nz
- newspaper: Canberra Times = canberratimes.com.au; Crikey = crikey.com.au; Otago Daily Times = odt.co.nz
`;
