import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPack } from '../../support/installed-pack.ts';

const stories = 'tests/fixtures/stories/dam';

/** What stands in the tests for the sake of its kind, and who takes its place in pictures. Longer names come first. */
const inPictures: readonly (readonly [name: RegExp, invented: string])[] = [
  [/www\.(?=reuters|bbc|theguardian)/g, ''],
  [/reuters\.com/g, 'meridianwire.example'],
  [/apnews\.com/g, 'coastpress.example'],
  [/bbc\.co\.uk/g, 'radionorth.example'],
  [/theguardian\.com/g, 'valleychronicle.example'],
  [/\bReuters\b/g, 'Meridian Wire'],
  [/\bThe Associated Press\b/g, 'Coast Press'],
  [/\bthe BBC\b/g, 'Radio North'],
  [/\bBBC\b/g, 'Radio North'],
  [/\bthe Guardian\b/g, 'the Valley Chronicle'],
];

/** The pack of the story of the tests, told by outlets that do not exist: a picture of it names nobody who never said so. */
export async function buildPictureStory(): Promise<Buffer> {
  const text = readFileSync(join(stories, 'articles.jsonl'), 'utf8');
  const renamed = inPictures.reduce((told, [name, invented]) => told.replace(name, invented), text);
  // An outlet has to be named for others to credit it.
  const named = renamed.replaceAll('"domain": "meridianwire.example"', '"publisher": "Meridian Wire", "domain": "meridianwire.example"');
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pictures-'));
  try {
    const articles = join(folder, 'articles.jsonl');
    writeFileSync(articles, named);
    return await buildPack(articles, join(stories, 'outlets.yaml'), 'tests/demo/picture-story/outlets.yaml');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
