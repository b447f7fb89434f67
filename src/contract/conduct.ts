import * as z from 'zod/mini';
import { Bilingual, Day, Id, recordFields, Text } from './common.ts';

/**
 * Lists of conduct, an optional feed (1.5) best sent as restricted: an entry of the positive or negative list of conduct (党建+作风 正面清单、负面清单). It names a post and a place, never a
 * person.
 */
export const ConductRecord = z.object({
  kind: z.literal('entry'),
  id: Id,
  list: z.enum(['positive', 'negative']),
  role: z.enum(['streetSecretary', 'communitySecretary', 'communityTeam', 'department', 'taskForce']),
  /** A street's or community's code; left out for departments. */
  place: z.optional(Text),
  item: Bilingual,
  /** The paper or meeting it rests on. */
  basis: Bilingual,
  enteredOn: Day,
  action: z.enum(['praise', 'remind', 'criticise', 'rectify']),
  /** By when it must be put right; null on the positive list. */
  dueOn: z.nullable(Day),
  redressedOn: z.nullable(Day),
  /** From this day the entry no longer counts; null while that is open. */
  expiresOn: z.nullable(Day),
  ...recordFields,
});
export type ConductRecord = z.infer<typeof ConductRecord>;
