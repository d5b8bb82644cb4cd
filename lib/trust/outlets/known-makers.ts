/** Makers of things and institutions; written as in known-publishers.ts. */
export const knownMakers = `
nvidia maker: NVIDIA = nvidia.com nvidianews.nvidia.com huggingface.co/nvidia github.com/nvidia
hugging-face maker: Hugging Face = huggingface.co github.com/huggingface huggingface.co/huggingface medium.com/huggingface
openai maker: OpenAI = openai.com github.com/openai huggingface.co/openai
anthropic maker: Anthropic = anthropic.com claude.com github.com/anthropics huggingface.co/anthropic
alphabet maker: Google = google.com blog.google googleblog.com ai.google.dev abc.xyz github.com/google github.com/googleapis huggingface.co/google;
  Google DeepMind|DeepMind = deepmind.google deepmind.com github.com/google-deepmind github.com/deepmind; YouTube = youtube.com blog.youtube; Android = android.com;
  Chromium = chromium.org; TensorFlow = tensorflow.org github.com/tensorflow; Waymo = waymo.com
microsoft maker: Microsoft = microsoft.com azure.com windows.com xbox.com github.com/microsoft github.com/azure huggingface.co/microsoft; GitHub = github.com github.blog docs.github.com
  githubstatus.com github.com/github; LinkedIn = linkedin.com news.linkedin.com; npm = npmjs.com
apple maker: Apple = apple.com github.com/apple huggingface.co/apple
meta maker: Meta = meta.com about.fb.com fb.com ai.meta.com github.com/facebook github.com/facebookresearch huggingface.co/facebook huggingface.co/meta-llama;
  WhatsApp = whatsapp.com; Instagram = instagram.com; Facebook = facebook.com; Threads = threads.com
amazon maker: Amazon = aboutamazon.com amazon.com amazon.science github.com/amzn github.com/amazon-science huggingface.co/amazon; Amazon Web Services|AWS = aws.amazon.com github.com/aws;
  Twitch = twitch.tv
ibm maker: IBM = ibm.com github.com/ibm huggingface.co/ibm-granite; Red Hat = redhat.com
spacex maker: SpaceX = spacex.com; xAI = x.ai github.com/xai-org huggingface.co/xai-org; X = x.com; Starlink = starlink.com
- maker: Tesla = tesla.com; Intel = intel.com github.com/intel huggingface.co/intel; AMD = amd.com huggingface.co/amd; Qualcomm = qualcomm.com; Arm = arm.com; TSMC = tsmc.com; ASML = asml.com;
  Samsung = samsung.com; Sony = sony.com; Oracle = oracle.com; SAP = sap.com; Salesforce = salesforce.com; Adobe = adobe.com; Cisco = cisco.com; Dell = dell.com; HP = hp.com;
  Lenovo = lenovo.com; Huawei = huawei.com; Tencent = tencent.com; Baidu = baidu.com; ByteDance = bytedance.com; DeepSeek = deepseek.com huggingface.co/deepseek-ai github.com/deepseek-ai;
  Mistral AI|Mistral = mistral.ai huggingface.co/mistralai github.com/mistralai; Cohere = cohere.com; Stability AI = stability.ai huggingface.co/stabilityai; Perplexity = perplexity.ai;
  Databricks = databricks.com huggingface.co/databricks; Snowflake = snowflake.com; Cloudflare = cloudflare.com; Mozilla = mozilla.org github.com/mozilla; Netflix = netflix.com;
  Spotify = spotify.com; Uber = uber.com; Airbnb = airbnb.com; Stripe = stripe.com; PayPal = paypal.com; Toyota = toyota.com; Volkswagen = volkswagen.com; Ford = ford.com;
  General Motors = gm.com; BMW = bmwgroup.com bmw.com; Boeing = boeing.com; Airbus = airbus.com; Siemens = siemens.com; Bosch = bosch.com; Pfizer = pfizer.com; Moderna = modernatx.com;
  Novartis = novartis.com; Roche = roche.com; Novo Nordisk = novonordisk.com; Eli Lilly = lilly.com; AstraZeneca = astrazeneca.com; Johnson & Johnson = jnj.com; Nestlé = nestle.com;
  ExxonMobil = exxonmobil.com; Shell = shell.com; BP = bp.com; Canonical = canonical.com ubuntu.com; Docker = docker.com; GitLab = about.gitlab.com; Vercel = vercel.com;
  Linux Foundation = linuxfoundation.org; Apache Software Foundation = apache.org github.com/apache; Python Software Foundation = python.org github.com/python; PyTorch = pytorch.org github.com/pytorch;
  Node.js = nodejs.org github.com/nodejs; Rust = rust-lang.org github.com/rust-lang; Kubernetes = kubernetes.io github.com/kubernetes

- institution: World Health Organization|WHO = who.int; European Commission = ec.europa.eu commission.europa.eu; European Parliament = europarl.europa.eu;
  Council of the European Union = consilium.europa.eu; European Central Bank|ECB = ecb.europa.eu; Court of Justice of the European Union = curia.europa.eu;
  European Medicines Agency|EMA = ema.europa.eu; European Union = europa.eu; The White House|White House = whitehouse.gov; NASA = nasa.gov; NIH = nih.gov;
  CDC = cdc.gov; FDA = fda.gov; Federal Reserve = federalreserve.gov; SEC|U.S. Securities and Exchange Commission = sec.gov; U.S. Supreme Court = supremecourt.gov;
  GOV.UK = gov.uk; Canada.ca = canada.ca; UK Parliament = parliament.uk; NHS = nhs.uk; Bank of England = bankofengland.co.uk; Bundesbank = bundesbank.de; Bank of Japan = boj.or.jp;
  Banque de France = banque-france.fr; Swiss National Bank = snb.ch; Bank of Canada = bankofcanada.ca; Reserve Bank of India = rbi.org.in; Deutscher Bundestag = bundestag.de;
  Bundesregierung = bundesregierung.de; Bundesverfassungsgericht = bundesverfassungsgericht.de; Robert Koch-Institut|RKI = rki.de; Council of Europe = coe.int; OECD = oecd.org;
  International Court of Justice = icj-cij.org; WTO = wto.org; IEA = iea.org; ESA|European Space Agency = esa.int; CERN = cern.ch home.cern; W3C = w3.org; IETF = ietf.org rfc-editor.org;
  Red Cross|ICRC = icrc.org; Amnesty International = amnesty.org; Human Rights Watch = hrw.org; European Court of Human Rights = echr.coe.int
- institution: Pew Research Center = pewresearch.org people-press.org journalism.org pewinternet.org; Brookings = brookings.edu; CPJ = cpj.org;
  Media Matters for America = mediamatters.org; RAND = rand.org; Union of Concerned Scientists = ucsusa.org
united-nations institution: United Nations|UN = un.org; UNICEF = unicef.org; UNHCR = unhcr.org; UNESCO = unesco.org; UNDP = undp.org; World Food Programme = wfp.org
world-bank institution: World Bank = worldbank.org; IFC = ifc.org
- institution: International Monetary Fund|IMF = imf.org; Bank for International Settlements|BIS = bis.org; Food and Agriculture Organization|FAO = fao.org; IAEA = iaea.org;
  Science|AAAS = science.org aaas.org sciencemag.org; PNAS = pnas.org; NEJM|The New England Journal of Medicine = nejm.org; JAMA = jamanetwork.com; The BMJ|BMJ = bmj.com; PLOS = plos.org;
  eLife = elifesciences.org; IEEE = ieee.org; ACM = acm.org; Royal Society = royalsociety.org royalsocietypublishing.org; American Chemical Society = acs.org; American Physical Society = aps.org
elsevier institution: The Lancet = thelancet.com; Cell Press = cell.com; ScienceDirect = sciencedirect.com; Elsevier = elsevier.com
elsevier unknown: SSRN = ssrn.com
openrxiv unknown: bioRxiv = biorxiv.org; medRxiv = medrxiv.org
- unknown: arXiv = arxiv.org; Zenodo = zenodo.org; OSF = osf.io; PubMed = pubmed.ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov ncbi.nlm.nih.gov; OpenReview = openreview.net
wikimedia unknown: Wikipedia = wikipedia.org; Wikidata = wikidata.org; Wikimedia Commons = commons.wikimedia.org; Wikinews = wikinews.org
wikimedia institution: Wikimedia Foundation = wikimediafoundation.org wikimedia.org
- unknown: Internet Archive = archive.org
`;
