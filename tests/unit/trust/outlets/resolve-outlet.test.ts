import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../../../lib/trust/outlets/resolve-outlet.ts';

const keyOf = (url: string) => speakerOf({ url }).key;
const familyOf = (url: string) => speakerOf({ url }).family;

describe('on a host of its own', () => {
  it('knows an outlet by any of its hosts, in any spelling', () => {
    for (const url of ['https://www.reuters.com/x', 'https://uk.reuters.com./x', 'HTTP://MOBILE.Reuters.com:8080', '//reuters.co.uk/x']) {
      expect(speakerOf({ url })).toMatchObject({ key: 'reuters.com', name: 'Reuters', kind: 'agency', known: true });
    }
    expect(keyOf('https://edition.cnn.com/x')).toBe('cnn.com');
    expect(keyOf('https://news.bbc.co.uk/x')).toBe('bbc.com');
  });

  it('puts outlets of one owner into one family, and those of two apart', () => {
    expect(familyOf('https://www.azcentral.com/')).toBe(familyOf('https://www.usatoday.com/'));
    expect(familyOf('https://www.ft.com/')).toBe(familyOf('https://asia.nikkei.com/'));
    expect(familyOf('https://www.nytimes.com/')).not.toBe(familyOf('https://www.washingtonpost.com/'));
  });

  it('takes an unknown host for itself, and what it claims for nothing', () => {
    const evil = speakerOf({ url: 'https://evil.example/a' });
    expect(evil).toMatchObject({ key: 'evil.example', name: 'evil.example', family: 'evil.example', kind: 'unknown', known: false });
    const claims = { publisher: 'Reuters', author: 'Reuters', feedSource: { url: 'https://reuters.com', title: 'Reuters' } };
    expect(speakerOf({ url: 'https://evil.example/a', domain: 'reuters.com', ...claims })).toEqual(evil);
  });

  it('is not taken in by names that look like another', () => {
    for (const url of ['https://reuters.com.evil.example/', 'https://reuters.com@evil.example/', 'https://evil.example/reuters.com']) {
      expect(keyOf(url)).toBe('evil.example');
    }
    expect(speakerOf({ url: 'https://reuters-com.example/' }).known).toBe(false);
    expect(keyOf('https://rеuters.com/')).toMatch(/^xn--/); // with a Cyrillic е
  });

  it('lets a part of a domain speak for itself where it is an outlet', () => {
    expect([keyOf('https://abcnews.go.com/x'), keyOf('https://timesofindia.indiatimes.com/x')]).toEqual([
      'abcnews.com',
      'timesofindia.com',
    ]);
    expect([keyOf('https://data.ecb.europa.eu/x'), keyOf('https://eba.europa.eu/x')]).toEqual(['ecb.europa.eu', 'eba.europa.eu']);
  });

  it('knows public bodies by the registries that are kept for them', () => {
    for (const host of ['energy.gov', 'army.mil', 'food.gov.uk', 'www.sante.gouv.fr', 'meti.go.jp', 'nato.int', 'efsa.europa.eu']) {
      expect(speakerOf({ url: `https://${host}/` })).toMatchObject({ kind: 'institution', known: true });
    }
    expect(speakerOf({ url: 'https://gov.evil.example/' }).kind).toBe('unknown');
    expect(speakerOf({ url: 'https://some.go.it/' }).kind).toBe('unknown');
  });

  it('takes addresses and machines as they come', () => {
    expect([keyOf('http://127.0.0.1:8080/a'), keyOf('http://[::1]/'), keyOf('http://localhost/')]).toEqual([
      '127.0.0.1',
      '[::1]',
      'localhost',
    ]);
    expect(keyOf('https://www.bücher.example/')).toBe('xn--bcher-kva.example');
  });
});

describe('on a host that carries many', () => {
  it.each([
    ['https://github.com/Someone/project', 'github.com/someone'],
    ['https://gist.github.com/someone/1', 'github.com/someone'],
    ['https://gitlab.com/groups/someone', 'gitlab.com/someone'],
    ['https://huggingface.co/someone/model', 'huggingface.co/someone'],
    ['https://huggingface.co/datasets/Someone/set', 'huggingface.co/someone'],
    ['https://huggingface.co/spaces/someone/space', 'huggingface.co/someone'],
    ['https://huggingface.co/blog/someone/post', 'huggingface.co/someone'],
    ['https://hf.co/someone', 'huggingface.co/someone'],
    ['https://huggingface.co/blog/post', 'huggingface.co'],
    ['https://huggingface.co/blog/zh/post', 'huggingface.co'],
    ['https://huggingface.co/docs/transformers/index', 'huggingface.co'],
    ['https://medium.com/@Jane/post', 'medium.com/@jane'],
    ['https://jane.medium.com/post', 'medium.com/@jane'],
    ['https://medium.com/some-magazine/post', 'medium.com/some-magazine'],
    ['https://medium.com/p/0123', 'medium.com/(unnamed)'],
    ['https://jane.substack.com/p/post', 'jane.substack.com'],
    ['https://open.substack.com/pub/jane/p/post', 'jane.substack.com'],
    ['https://jane.wordpress.com/2024', 'jane.wordpress.com'],
    ['https://jane.blogspot.co.uk/', 'jane.blogspot.com'],
    ['https://www.tumblr.com/jane/1', 'jane.tumblr.com'],
    ['https://docs.jane.github.io/', 'jane.github.io'],
    ['https://jane.pages.dev/', 'jane.pages.dev'],
    ['https://m.youtube.com/@Jane/videos', 'youtube.com/@jane'],
    ['https://www.youtube.com/channel/UC01', 'youtube.com/channel/uc01'],
    ['https://www.youtube.com/watch?v=1', 'youtube.com/(unnamed)'],
    ['https://vimeo.com/123', 'vimeo.com/(unnamed)'],
    ['https://mobile.twitter.com/Jane/status/1', 'x.com/jane'],
    ['https://x.com/i/web/status/1', 'x.com/(unnamed)'],
    ['https://www.facebook.com/groups/Some.Group/', 'facebook.com/groups/some.group'],
    ['https://www.facebook.com/jane/posts/1', 'facebook.com/jane'],
    ['https://www.instagram.com/p/1/', 'instagram.com/(unnamed)'],
    ['https://de.linkedin.com/in/jane', 'linkedin.com/in/jane'],
    ['https://www.linkedin.com/posts/jane_a-post-1', 'linkedin.com/posts/jane'],
    ['https://old.reddit.com/r/News/comments/1', 'reddit.com/r/news'],
    ['https://www.reddit.com/user/Jane', 'reddit.com/u/jane'],
    ['https://bsky.app/profile/jane.example/post/1', 'bsky.app/profile/jane.example'],
    ['https://mastodon.social/@jane/1', 'mastodon.social/@jane'],
    ['https://t.me/s/channel/1', 't.me/channel'],
    ['https://www.tiktok.com/@jane/video/1', 'tiktok.com/@jane'],
    ['https://sites.google.com/view/jane/home', 'sites.google.com/jane'],
    ['https://docs.google.com/document/d/1/edit', 'docs.google.com'],
    ['https://www.npmjs.com/package/@scope/name', 'npmjs.com/package/@scope'],
    ['https://pypi.org/project/Name/', 'pypi.org/project/name'],
    ['https://www.presseportal.de/pm/123/456', 'presseportal.de/pm/123'],
    ['https://arxiv.org/abs/2401.00001', 'arxiv.org'],
    ['https://de.wikipedia.org/wiki/X', 'wikipedia.org'],
  ])('%s is by %s', (url, key) => {
    expect(keyOf(url)).toBe(key);
  });

  it('names account and platform', () => {
    expect(speakerOf({ url: 'https://github.com/Someone/project' })).toMatchObject({
      name: 'someone',
      family: 'github.com/someone',
      account: { host: 'github.com', path: 'someone' },
      via: 'GitHub',
      known: false,
    });
    expect(speakerOf({ url: 'https://jane.netlify.app/' })).toMatchObject({ family: 'jane.netlify.app', via: 'Netlify' });
  });

  it('knows the accounts of makers, by their path alone', () => {
    const known = { name: 'NVIDIA', family: 'nvidia', kind: 'maker', via: 'Hugging Face', known: true };
    expect(speakerOf({ url: 'https://huggingface.co/blog/nvidia/post' })).toMatchObject(known);
    expect(familyOf('https://developer.nvidia.com/')).toBe('nvidia');
    expect(speakerOf({ url: 'https://huggingface.co/papers/1', publisher: 'nvidia' })).toMatchObject({ known: false });
  });

  it('never lets the owner of a platform speak for its accounts', () => {
    expect(familyOf('https://github.com/about')).toBe('microsoft');
    for (const path of ['someone', 'someone/microsoft', 'topics/ai', 'search?q=microsoft']) {
      expect(speakerOf({ url: `https://github.com/${path}`, publisher: 'GitHub', author: 'Microsoft' })).toMatchObject({ known: false });
    }
    expect(familyOf('https://someone.github.io/')).toBe('someone.github.io');
    expect(speakerOf({ url: 'https://community.openai.com/t/1' }).known).toBe(false);
    expect(speakerOf({ domain: 'github.com' })).toMatchObject({ key: 'github.com/(unnamed)', kind: 'unknown', known: false });
  });

  it('takes a part of a shared domain for itself where nothing tells whose it is', () => {
    for (const host of ['labs.huggingface.co', 'labs.twitter.com']) {
      expect(speakerOf({ url: `https://${host}/a`, publisher: 'Hugging Face' })).toMatchObject({ key: host, family: host, known: false });
    }
    expect(speakerOf({ url: 'https://docs.github.com/en' })).toMatchObject({ key: 'github.com', known: true });
  });

  it('lets a claim name an account only where the path shows none, and makes it nobody that is known', () => {
    expect(speakerOf({ url: 'https://medium.com/@jane/x', publisher: 'Reuters', author: 'AP' }).key).toBe('medium.com/@jane');
    const video = { url: 'https://www.youtube.com/watch?v=1', publisher: 'YouTube' };
    expect(speakerOf({ ...video, author: 'Jane Doe' })).toMatchObject({
      key: 'youtube.com/name:jane doe',
      name: 'Jane Doe',
      via: 'YouTube',
    });
    const claimed = speakerOf({ url: 'https://x.com/i/status/1', author: 'Reuters' });
    expect(claimed).toMatchObject({ key: 'x.com/name:reuters', kind: 'unknown', known: false });
    expect(claimed.key).not.toBe(keyOf('https://x.com/reuters'));
    expect(claimed).not.toHaveProperty('account');
  });

  it('takes the issuer for the speaker of a release', () => {
    const url = 'https://www.prnewswire.com/news-releases/x.html';
    expect(speakerOf({ url, publisher: 'PR Newswire', author: 'Acme Corp' })).toMatchObject({
      key: 'prnewswire.com/acme corp',
      name: 'Acme Corp',
      via: 'PR Newswire',
      known: false,
    });
    expect(speakerOf({ url })).toMatchObject({ key: 'prnewswire.com', known: false });
  });

  it('takes the provider for the speaker of a carried article, without the standing of the real one', () => {
    const carried = speakerOf({ url: 'https://www.msn.com/en-us/news/x', publisher: 'Reuters', author: 'Jane Doe' });
    expect(carried).toMatchObject({ key: 'msn.com/reuters', family: 'msn.com/reuters', kind: 'unknown', via: 'MSN', known: false });
    expect(keyOf('https://www.msn.com/en-us/news/x')).toBe('msn.com');
    expect(speakerOf({ url: 'https://uk.news.yahoo.com/x', author: 'Jane Doe' }).key).toBe('yahoo.com');
    expect(speakerOf({ url: 'https://news.google.com/x', feedSource: { url: 'https://www.daily.example' } }).key).toBe(
      'news.google.com/daily.example',
    );
  });
});

describe('without a host', () => {
  it('goes by the name, which is nobody that is known', () => {
    expect(speakerOf({ publisher: ' Daily  Planet ' })).toEqual({
      key: 'name:daily planet',
      name: 'Daily Planet',
      family: 'name:daily planet',
      kind: 'unknown',
      known: false,
    });
    expect(speakerOf({ publisher: 'Reuters' })).toMatchObject({ key: 'name:reuters', known: false });
  });

  it('is unknown where there is no name either', () => {
    for (const imprint of [
      {},
      { url: 'neither', domain: 'not a host', publisher: ' ' },
      { url: 'mailto:a@b.example' },
      { author: 'Jane' },
    ]) {
      expect(speakerOf(imprint)).toMatchObject({ key: 'unknown', family: 'unknown', known: false });
    }
  });
});
