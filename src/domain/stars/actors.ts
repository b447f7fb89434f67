import type { PostRecord } from '../../contract/district.ts';
import type { Indicator } from '../programme.ts';
import { type Actor, type ActorRules, DEFAULT_ACTORS } from './rubric.ts';

/** Who acts on a check, and whether that post stands empty by the register. */
export interface Acting {
  actor: Actor;
  vacant: boolean;
}

/** The posts and units that set a check right: by the rules, else whoever is in charge of the place. Never a person. */
export function acting(indicator: Indicator, posts: readonly PostRecord[], rules: ActorRules = DEFAULT_ACTORS): Acting[] {
  const actors = rules.byIndicator.get(indicator.id) ?? (indicator.subject === 'compound' ? rules.compound : rules.community);
  return actors.map((actor) => {
    const post = posts.find((p) => p.role === actor);
    return { actor, vacant: post !== undefined && post.due > 0 && post.filled === 0 };
  });
}
