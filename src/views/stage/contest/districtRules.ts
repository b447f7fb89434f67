import { useContext, useMemo } from 'react';
import { ContestRules } from '../../../contract/contestLog.ts';
import { DEFAULT_RULES, rulesFaults } from '../../../domain/contest/defaultRules.ts';
import { FeedsContext } from '../../../feeds/useFeeds.ts';

/** The rules a contest begins with. */
export interface StartRules {
  rules: ContestRules;
  /** Field of config.json that is wrong, so that the product's own rules stand in; null where nothing is. */
  fault: string | null;
}

/** The district's own rules from config.json, or the product's sample where there are none or they cannot be played by. */
export function useStartRules(): StartRules {
  const own = useContext(FeedsContext)?.config.contest;
  return useMemo(() => startRules(own), [own]);
}

/** @param own the `contest` part of config.json as it was written */
export function startRules(own: unknown): StartRules {
  if (own === undefined) return { rules: DEFAULT_RULES, fault: null };
  const read = ContestRules.safeParse(own);
  if (!read.success) return { rules: DEFAULT_RULES, fault: read.error.issues[0]?.path.join('.') ?? '' };
  const [fault] = rulesFaults(read.data);
  return fault === undefined ? { rules: read.data, fault: null } : { rules: DEFAULT_RULES, fault };
}
