import type { MethodSection } from '../method-text.ts';

/** What changed from version to version, the newest first. */
export const changes: MethodSection = {
  id: 'changes',
  title: 'Changes',
  body: (
    <>
      <p>What is different from the version before:</p>
      <ul>
        <li>Stories are also made on this device, of feeds that you follow, and come in packs of others.</li>
        <li>Articles that were taken back count for nothing.</li>
        <li>Origins are found by text, credits and links, not by the owner alone.</li>
        <li>On each point voices are counted: several newsrooms that give one source’s word are one.</li>
        <li>An origin that depends on another one counts less.</li>
        <li>Outlets of which nothing is known count only where nobody else speaks.</li>
        <li>Outlets have an agreement record of their own; before, the prior of their kind stood alone.</li>
        <li>The weights can be set.</li>
        <li>Ratings by others can be shown beside the score.</li>
      </ul>
    </>
  ),
};
