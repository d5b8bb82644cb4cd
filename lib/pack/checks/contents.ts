import type { OpenedFile } from '../pack.ts';
import { damaged, readExactly } from '../read.ts';
import { beginningLength, equalBytes, sectionDigest, sectionNames } from '../sections.ts';

/** Checks that each section is what its digest says, and that nothing is hidden between them. @throws PackError */
export async function checkContents({ read, sections }: Pick<OpenedFile, 'read' | 'sections'>): Promise<void> {
  let end = beginningLength;
  for (const name of sectionNames) {
    const { offset, length, digest } = sections[name];
    const between = await readExactly(read, end, offset - end);
    if (between.some((byte) => byte !== 0)) throw damaged(name, 'something else lies before it');
    if (!equalBytes(await sectionDigest(read, offset, length), digest)) throw damaged(name, 'it was altered');
    end = offset + length;
  }
}
