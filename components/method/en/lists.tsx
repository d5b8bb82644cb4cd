import { mostEntries } from '../../../lib/ratings/table.ts';
import type { MethodSection } from '../method-text.ts';
import { figure } from './figures.ts';

/** What lists of others are for. */
export const lists: MethodSection = {
  id: 'lists',
  title: 'Lists by others',
  body: (
    <>
      <p>
        Others rate websites, by their own methods. In the settings you can import such a list, with up to {figure(mostEntries)} domains,
        and switch it on. Its ratings are then shown with who made them, on their own scale, beside the trust score. They never enter it.
      </p>
      <p>
        They cannot replace it either. Of 30 domains of technology and primary sources that we tried, 12 are in any open list, and lists
        agree with one another only in part (rank correlations of .67 to .76).
      </p>
    </>
  ),
};
