/** A host that carries what many publish. */
export interface SharedHost {
  /** Its name, and others that pages give it, with `|` between. */
  readonly name: string;
  /** Its hosts; keys are written with the first. */
  readonly hosts: string;
  /**
   * Where paths name an account, the first that fits: `*` is a handle, `@*` one with an @ before it, `*_` what stands before the first `_`,
   * `+` any further segment, `a` a word that stays in the key, `a=b` one that is written b there, `a=` one that is left out.
   */
  readonly accounts?: string;
  /** First segments under which the platform itself speaks; `/` is its front page. */
  readonly own?: string;
  /** Segments that are no handles; `#` stands for numbers. */
  readonly reserved?: string;
  /** Each name below the host is an account: written as the host that it is, or as the handle that it stands for. */
  readonly tenants?: 'host' | '@';
  /** Whom a page means by its publisher: the `issuer` of a release, the `provider` of a carried article; else the account's holder. */
  readonly claims?: 'issuer' | 'provider';
  readonly kind?: 'blog';
}

const news = { claims: 'provider' } as const;
const wire = { claims: 'issuer' } as const;
const tenants = { tenants: 'host' } as const;
const blogs = { tenants: 'host', kind: 'blog' } as const;

export const sharedHosts: readonly SharedHost[] = [
  {
    name: 'GitHub',
    hosts: 'github.com gist.github.com raw.githubusercontent.com',
    accounts: 'orgs=/* sponsors=/* users=/* *',
    own: '/ about features pricing security enterprise customer-stories readme newsroom resources solutions site team contact',
    reserved: 'topics trending explore marketplace collections events login join search settings notifications apps organizations',
  },
  { name: 'GitLab', hosts: 'gitlab.com', accounts: 'groups=/* users=/* *', own: '/', reserved: 'explore help search dashboard -' },
  { name: 'Bitbucket', hosts: 'bitbucket.org', accounts: '*', own: '/ product blog', reserved: 'account dashboard' },
  { name: 'Codeberg', hosts: 'codeberg.org', accounts: '*', own: '/', reserved: 'explore user' },
  { name: 'Gitee', hosts: 'gitee.com', accounts: '*', own: '/', reserved: 'explore search' },
  { name: 'SourceForge', hosts: 'sourceforge.net', accounts: 'projects/* p=projects/* u/*', own: '/ about blog' },
  {
    name: 'Hugging Face',
    hosts: 'huggingface.co hf.co',
    accounts: 'blog=/*/+ datasets=/* spaces=/* collections=/* organizations=/* posts=/* *',
    own: '/ docs blog zh learn tasks pricing enterprise models datasets spaces chat brand privacy terms-of-service content-guidelines',
    reserved: 'papers collections organizations posts join login settings search new',
  },
  {
    name: 'Kaggle',
    hosts: 'kaggle.com',
    accounts: 'datasets=/*/+ code=/*/+ models=/*/+ *',
    own: '/ docs',
    reserved: 'datasets code competitions c',
  },
  { name: 'Docker Hub', hosts: 'hub.docker.com', accounts: 'r=/* u=/*', own: '/' },
  { name: 'npm|npmjs', hosts: 'npmjs.com', accounts: 'package/@* package/* ~*', own: '/ about policies' },
  { name: 'PyPI|Python Package Index', hosts: 'pypi.org', accounts: 'project/* user/* org/*', own: '/ help' },
  { name: 'crates.io', hosts: 'crates.io', accounts: 'crates/*', own: '/ policies' },

  {
    name: 'Medium',
    hosts: 'medium.com',
    accounts: '@* */+',
    own: '/ about',
    reserved: 'p s m me tag topic topics search',
    tenants: '@',
    kind: 'blog',
  },
  { name: 'Substack', hosts: 'substack.com open.substack.com', accounts: 'pub=/* @*', own: '/ about', ...blogs },
  { name: 'WordPress.com|WordPress', hosts: 'wordpress.com', own: '/ about blog support', ...blogs },
  {
    name: 'Blogger|Blogspot',
    hosts:
      'blogspot.com blogspot.ca blogspot.co.uk blogspot.com.ar blogspot.com.au blogspot.com.br blogspot.com.es blogspot.com.tr blogspot.de ' +
      'blogspot.fr blogspot.gr blogspot.hk blogspot.in blogspot.it blogspot.jp blogspot.mx blogspot.nl blogspot.pt blogspot.ro blogspot.ru blogspot.se',
    ...blogs,
  },
  { name: 'Tumblr', hosts: 'tumblr.com', accounts: 'blog=/view=/* blog=/* *', own: '/ about', reserved: 'tagged search explore', ...blogs },
  { name: 'Ghost', hosts: 'ghost.io', ...blogs },
  { name: 'beehiiv', hosts: 'beehiiv.com', ...blogs },
  { name: 'Buttondown', hosts: 'buttondown.com buttondown.email', accounts: '*', own: '/', kind: 'blog' },
  { name: 'TypePad', hosts: 'typepad.com', ...blogs },
  { name: 'LiveJournal', hosts: 'livejournal.com', ...blogs },
  { name: 'Over-Blog', hosts: 'over-blog.com', ...blogs },
  { name: 'Tistory', hosts: 'tistory.com', ...blogs },
  { name: 'Naver Blog', hosts: 'blog.naver.com', accounts: '*', own: '/', kind: 'blog' },
  { name: 'note', hosts: 'note.com', accounts: '*', own: '/', reserved: 'search hashtag', kind: 'blog' },
  { name: 'Bear Blog', hosts: 'bearblog.dev', ...blogs },
  { name: 'DEV', hosts: 'dev.to', accounts: '*', own: '/ about', reserved: 't search tags', kind: 'blog' },
  { name: 'HackerNoon', hosts: 'hackernoon.com', accounts: 'u/*', own: '/', kind: 'blog' },
  { name: 'Telegraph', hosts: 'telegra.ph', own: '/', kind: 'blog' },
  { name: 'Weebly', hosts: 'weebly.com', ...tenants },
  { name: 'Wix', hosts: 'wixsite.com', ...tenants },
  { name: 'Squarespace', hosts: 'squarespace.com', ...tenants },
  { name: 'GitHub Pages', hosts: 'github.io', ...tenants },
  { name: 'GitLab Pages', hosts: 'gitlab.io', ...tenants },
  { name: 'Cloudflare Pages', hosts: 'pages.dev', ...tenants },
  { name: 'Cloudflare Workers', hosts: 'workers.dev', ...tenants },
  { name: 'Netlify', hosts: 'netlify.app', ...tenants },
  { name: 'Vercel', hosts: 'vercel.app', ...tenants },
  { name: 'Firebase', hosts: 'web.app firebaseapp.com', ...tenants },
  { name: 'Webflow', hosts: 'webflow.io', ...tenants },
  { name: 'Hugging Face', hosts: 'hf.space', ...tenants },
  { name: 'Read the Docs', hosts: 'readthedocs.io', ...tenants },
  { name: 'GitBook', hosts: 'gitbook.io', ...tenants },
  { name: 'Neocities', hosts: 'neocities.org', ...tenants },
  { name: 'Notion', hosts: 'notion.site', ...tenants },
  { name: 'Notion', hosts: 'notion.so', own: '/ product help blog', reserved: '' },
  { name: 'Google Sites', hosts: 'sites.google.com', accounts: 'view=/* site=/* a/*' },
  { name: 'Google Docs', hosts: 'docs.google.com' },
  { name: 'Google Drive', hosts: 'drive.google.com' },
  { name: 'Google Play', hosts: 'play.google.com' },
  { name: 'Google Books', hosts: 'books.google.com' },
  { name: 'Google Scholar', hosts: 'scholar.google.com' },
  { name: 'Apple Podcasts', hosts: 'podcasts.apple.com' },
  { name: 'App Store', hosts: 'apps.apple.com' },
  { name: 'Spotify', hosts: 'open.spotify.com' },
  ...[
    'discuss.huggingface.co',
    'community.openai.com',
    'forums.developer.nvidia.com',
    'discussions.apple.com',
    'answers.microsoft.com',
  ].map((hosts) => ({ name: hosts, hosts, accounts: 'u/*' })),
  { name: 'The Times of Israel Blogs', hosts: 'blogs.timesofisrael.com', accounts: 'author=/*', kind: 'blog' },
  { name: 'Google Groups', hosts: 'groups.google.com', accounts: 'g=/*' },

  {
    name: 'YouTube',
    hosts: 'youtube.com youtu.be youtube-nocookie.com',
    accounts: '@* channel/* c/* user/*',
    own: '/ about ads creators howyoutubeworks',
  },
  {
    name: 'Vimeo',
    hosts: 'vimeo.com',
    accounts: 'channels/* *',
    own: '/ about blog',
    reserved: '# watch categories ondemand groups album showcase',
  },
  { name: 'Dailymotion', hosts: 'dailymotion.com', accounts: 'user=/* *', own: '/', reserved: 'video playlist search' },
  { name: 'Rumble', hosts: 'rumble.com', accounts: 'c/* user/*', own: '/' },
  { name: 'Odysee', hosts: 'odysee.com', accounts: '@*', own: '/' },
  { name: 'Twitch', hosts: 'twitch.tv', accounts: '*', own: '/ p', reserved: 'videos directory search' },
  { name: 'TikTok', hosts: 'tiktok.com', accounts: '@*', own: '/ about' },
  {
    name: 'X|Twitter|X (formerly Twitter)',
    hosts: 'x.com twitter.com',
    accounts: '*',
    own: '/ about tos privacy',
    reserved: 'i home search explore hashtag intent share settings login messages notifications',
  },
  {
    name: 'Facebook',
    hosts: 'facebook.com fb.com',
    accounts: 'groups/* people/* pages/* *',
    own: '/ about help business policies',
    reserved:
      'watch story.php permalink.php photo photo.php profile.php events marketplace share sharer login reel hashtag l.php groups people pages',
  },
  {
    name: 'Instagram',
    hosts: 'instagram.com',
    accounts: 'stories=/* *',
    own: '/ about',
    reserved: 'p reel reels tv explore stories accounts',
  },
  { name: 'Threads', hosts: 'threads.com threads.net', accounts: '@*', own: '/' },
  { name: 'LinkedIn', hosts: 'linkedin.com', accounts: 'company/* showcase/* school/* in/* posts/*_', own: '/ legal blog' },
  { name: 'Reddit', hosts: 'reddit.com redd.it', accounts: 'r/* u/* user=u/*', own: '/ policies' },
  { name: 'Bluesky', hosts: 'bsky.app', accounts: 'profile/*', own: '/ about' },
  ...['social', 'online', 'world'].map((end) => ({ name: 'Mastodon', hosts: `mastodon.${end}`, accounts: '@*', own: '/ about' })),
  ...'mstdn.social mas.to hachyderm.io fosstodon.org infosec.exchange journa.host newsie.social sigmoid.social fediscience.org techhub.social'
    .split(' ')
    .map((hosts) => ({ name: 'Mastodon', hosts, accounts: '@*', own: '/ about' })),
  { name: 'Truth Social', hosts: 'truthsocial.com', accounts: '@*', own: '/' },
  { name: 'Telegram', hosts: 't.me telegram.me', accounts: 's=/* *', own: '/', reserved: 's c joinchat addstickers share' },
  { name: 'VK', hosts: 'vk.com', accounts: '*', own: '/ about', reserved: 'feed search video wall' },
  { name: 'Weibo', hosts: 'weibo.com', accounts: 'u/* *', own: '/' },
  { name: 'Quora', hosts: 'quora.com', accounts: 'profile/*', own: '/ about' },
  { name: 'Stack Overflow', hosts: 'stackoverflow.com', accounts: 'users/*', own: '/ company' },
  { name: 'Hacker News', hosts: 'news.ycombinator.com', own: '/' },
  { name: 'Patreon', hosts: 'patreon.com', accounts: 'c=/* *', own: '/ about', reserved: 'posts' },
  { name: 'Issuu', hosts: 'issuu.com', accounts: '*', own: '/' },
  { name: 'SlideShare', hosts: 'slideshare.net', accounts: '*', own: '/', reserved: 'slideshow' },
  { name: 'Scribd', hosts: 'scribd.com', accounts: 'user/*', own: '/' },
  { name: 'ResearchGate', hosts: 'researchgate.net', accounts: 'profile/*', own: '/' },
  { name: 'SoundCloud', hosts: 'soundcloud.com', accounts: '*', own: '/', reserved: 'discover search' },

  { name: 'PR Newswire|Cision', hosts: 'prnewswire.com prnewswire.co.uk', ...wire },
  { name: 'Business Wire', hosts: 'businesswire.com', ...wire },
  { name: 'GlobeNewswire|GlobeNewswire by Notified', hosts: 'globenewswire.com', ...wire },
  { name: 'ACCESS Newswire|Accesswire', hosts: 'accesswire.com accessnewswire.com', ...wire },
  { name: 'EIN Presswire', hosts: 'einpresswire.com', ...wire },
  { name: 'Cision Canada|CNW|Newswire.ca', hosts: 'newswire.ca', ...wire },
  { name: 'Newswire', hosts: 'newswire.com', ...wire },
  { name: 'PRWeb', hosts: 'prweb.com', ...wire },
  { name: 'PR Times', hosts: 'prtimes.jp', ...wire },
  { name: 'Media OutReach', hosts: 'media-outreach.com', ...wire },
  { name: 'EurekAlert!', hosts: 'eurekalert.org', ...wire },
  { name: 'news aktuell|Presseportal', hosts: 'presseportal.de', accounts: 'pm/* nr=pm/*', own: '/', ...wire },

  { name: 'MSN|Microsoft Start', hosts: 'msn.com', ...news },
  { name: 'Yahoo|Yahoo News|Yahoo! News|Yahoo Finance', hosts: 'yahoo.com', ...news },
  { name: 'Yahoo Japan', hosts: 'yahoo.co.jp', ...news },
  { name: 'Apple News', hosts: 'apple.news', ...news },
  { name: 'Google News', hosts: 'news.google.com', ...news },
  { name: 'FeedBurner', hosts: 'feedburner.com feedproxy.google.com', ...news },
  { name: 'Flipboard', hosts: 'flipboard.com flip.it', ...news },
  { name: 'SmartNews', hosts: 'smartnews.com', ...news },
  { name: 'NewsBreak', hosts: 'newsbreak.com', ...news },
  { name: 'AOL', hosts: 'aol.com', ...news },
  { name: 'allAfrica', hosts: 'allafrica.com', ...news },
  { name: 'Naver News', hosts: 'news.naver.com', ...news },
  { name: 'Toutiao', hosts: 'toutiao.com', ...news },
];
