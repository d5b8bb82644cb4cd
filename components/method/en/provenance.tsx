import { Role } from '../../../lib/corpus/schema.ts';
import { roleValue } from '../../../lib/trust/parts/provenance.ts';
import { Figures } from '../Figures.tsx';
import type { MethodSection } from '../method-text.ts';
import { figure } from './figures.ts';

const roles: Readonly<Record<Role, string>> = {
  primary: 'Primary document: release, filing, paper, data, transcript',
  'first-party-linked': 'First-party text that links a primary document',
  'first-party': 'First-party announcement alone',
  report: 'Original reporting with named sources',
  rewrite: 'Credited rewrite',
  unattributed: 'Nothing attributed',
};

/** How near articles stand to the event. */
export const provenance: MethodSection = {
  id: 'provenance',
  title: 'Provenance',
  body: (
    <>
      <p>Each origin counts by its article that stands nearest to the event, leaving out copies; the part is the mean over the origins.</p>
      <Figures
        caption="What an article is"
        head={['Role', 'Value']}
        rows={Role.options.map((role) => [roles[role], figure(roleValue[role])])}
      />
      <p>Each row says where the role was read, or that it is assumed.</p>
    </>
  ),
};
