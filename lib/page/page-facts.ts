import { Criterion, Day } from '../corpus/schema.ts';
import { z } from '../zod.ts';

/** What a page says about its outlet's openness, on the day on which it was read. It serves the view of that page and no other. */
export const PageFacts = z.strictObject({ date: Day, states: z.partialRecord(Criterion, z.enum(['found', 'absent'])) });
export type PageFacts = z.infer<typeof PageFacts>;
