import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../lib/cli/read-seeds.ts';

const { outlets, stories } = readSeeds(fileURLToPath(new URL('../../../seeds/', import.meta.url)));

function storyCalled(id: string) {
  const story = stories.find((candidate) => candidate.id === id);
  if (!story) throw new Error(`no story ${id} in seeds/`);
  return story;
}

describe('seeds/', () => {
  it('holds the main story and its three related ones', () => {
    expect(stories.map(({ id }) => id).sort()).toEqual([
      'nemotron-3-nano-omni',
      'nv-raw2insights-us',
      'openai-microsoft-agreement',
      'transformers-5.7.0',
    ]);
  });

  describe('the main story', () => {
    const main = storyCalled('openai-microsoft-agreement');
    const points = main.keyPoints.map(({ text }) => text);

    it('has the anatomy of a brief', () => {
      expect(main.date).toBe('2026-04-27');
      expect(main.headline).not.toBe('');
      expect(main.dek).toContain('2032');
      expect(main.keyPoints).toHaveLength(5);
      expect(main.body).toHaveLength(5);
      expect(main.articles).toHaveLength(1);
      expect(main.related).toEqual(['nemotron-3-nano-omni', 'transformers-5.7.0', 'nv-raw2insights-us']);
    });

    it.each([
      [0, ['April 27, 2026', 'indefinite', 'exclusive', 'intellectual property', 'nonexclusive license', '2032']],
      [1, ['every product', 'any cloud', 'Azure', 'primary cloud partner', 'first', 'unless Microsoft cannot']],
      [2, ['27%', 'about', 'stake', '2030', 'cap', 'Azure first']],
      [3, ['February 2026', 'Amazon', 'investment', 'Frontier', 'agent', 'AWS', 'API', 'exclusive']],
      [4, ['revenue share', 'Azure', 'exclusive right', 'enterprises', 'choice']],
    ])('says in key point %i what is known', (at, facts) => {
      for (const fact of facts) expect(points[at]).toContain(fact);
    });

    it.each([
      [0, ['April 27, 2026', 'AGI', 'models', 'intellectual property', 'nonexclusive', '2032']],
      [1, ['$50 billion', 'Amazon', 'February 2026', 'Frontier', 'AWS', 'stateful runtime', 'Bedrock', 'API license']],
      [2, ['Azure', 'primary cloud partner', 'does not say', '27%']],
      [3, ['pays OpenAI no more', '2030', 'not disclosed', '$7.5\\s*billion', 'last quarter', "source's account"]],
      [4, ['Enterprises', 'lock-in', 'Anthropic', 'OpenAI']],
    ])('says in paragraph %i what is known', (at, facts) => {
      for (const fact of facts) expect(main.body[at]).toMatch(new RegExp(fact.replace('$', '\\$')));
    });

    it('rests each key point on the one source', () => {
      for (const { supports, contradicts } of main.keyPoints) expect([supports, contradicts]).toEqual([['source'], []]);
    });
  });

  it.each([
    ['nemotron-3-nano-omni', 'NVIDIA', 'Hugging Face', undefined, ['NVIDIA', 'Nemotron 3 Nano Omni', 'audio', 'video', 'multimodal']],
    ['nv-raw2insights-us', 'NVIDIA', 'Hugging Face', undefined, ['NV-Raw2Insights-US', 'adaptive', 'ultrasound imaging', 'raw']],
    ['transformers-5.7.0', 'Hugging Face', 'GitHub', 'huggingface/transformers releases', ['5.7.0', 'Transformers', 'new models', 'bugs']],
  ])('tells %s by %s, on %s', (id, by, via, section, facts) => {
    const { date, articles, headline, dek, keyPoints } = storyCalled(id);
    expect(date).toBe('2026-04-28');
    const nameOf = (outlet: string | undefined) => outlets.find((candidate) => candidate.id === outlet)?.name;
    expect(articles.map((article) => [article.date, nameOf(article.outlet), nameOf(article.via), article.section])).toEqual([
      ['2026-04-28', by, via, section],
    ]);
    const text = [headline, dek, ...keyPoints.map((point) => point.text)].join('\n');
    for (const fact of facts) expect(text).toContain(fact);
  });

  it('takes NVIDIA on huggingface.co for NVIDIA', () => {
    const nvidia = outlets.find(({ id }) => id === 'nvidia');
    expect(nvidia?.accounts).toContainEqual({ host: 'huggingface.co', path: 'nvidia' });
    expect(outlets.filter(({ family }) => family === 'nvidia')).toEqual([nvidia]);
  });

  it('gives no address that the brief does not give', () => {
    expect(stories.flatMap(({ articles }) => articles).filter(({ url }) => url !== undefined)).toEqual([]);
  });
});
