import { compoundsOf, type Register } from '../register.ts';
import type { PeerGroup } from './types.ts';

/** The peer groups a compound belongs to. (domain reference 8, rule 4; three tiers and age) */
export function compoundGroups(reg: Register, id: string): PeerGroup[] {
  const c = reg.compound.get(id);
  if (c === undefined) return [];
  const groups: PeerGroup[] = [];
  if (c.isOld) groups.push('old');
  if (c.tier === 'themeModel' || c.tier === 'benchmark') groups.push(c.tier);
  return groups.length > 0 ? groups : ['otherCompound'];
}

/** The peer groups a community belongs to, by the compounds that lie in it. */
export function communityGroups(reg: Register, code: string): PeerGroup[] {
  const own = compoundsOf(reg, code);
  const groups: PeerGroup[] = [];
  if (own.some((c) => c.isOld)) groups.push('withOld');
  if (own.some((c) => c.resettlement === true)) groups.push('resettlement');
  return groups.length > 0 ? groups : ['otherCommunity'];
}
