import type { Bilingual } from '../../contract/common.ts';
import type { FeedName } from '../../contract/envelope.ts';
import type { ShownLeague } from '../league/leagueView.ts';
import type { Tier3 } from '../league/types.ts';
import type { Month } from '../months.ts';
import type { ProgressPoint } from '../project.ts';
import type { Side } from '../systems/satisfaction.ts';
import type { WaitCurve } from '../systems/wishes.ts';

/**
 * How much a finding says, the most first: who the community is by the programme's own measures; what has become better beyond
 * noise; what is better than the district beyond noise; what can be seen; and so on down to what is behind its plan.
 */
export const STRENGTHS = [
  'opening',
  'progress',
  'above',
  'pair',
  'wishes',
  'fact',
  'works',
  'brand',
  'people',
  'case',
  'count',
  'behind',
] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Cases counted of cases due. */
export interface Counts {
  x: number;
  n: number;
}

/** A picture as its record names it. */
export interface NamedPicture {
  path: string;
  day: string | null;
  drawing: boolean;
}

/** What every finding carries. */
interface Basis {
  id: string;
  strength: Strength;
  /** The feed its records stand in. */
  feed: FeedName;
  /** First and last day it is about; `from` is null where it stands for one day. */
  from: string | null;
  to: string;
  /** Wording or rules behind it are not official. */
  sample: boolean;
}

/** Where both are told: the community's own and the district's. */
interface Beside {
  own: Counts;
  district: Counts | null;
  /** Better than the district beyond noise. */
  above: boolean;
  /** Few cases: shown, not judged. */
  lowN: boolean;
}

/** Something a community may say of itself on stage, as numbers and codes: words are made of it elsewhere. */
export type Finding = Basis &
  (
    | { kind: 'lit'; lit: number; of: number /** Communities rated by their lit stars. */; byLit: readonly number[] }
    | {
        kind: 'weekly';
        score: number;
        mode: ShownLeague['mode'];
        rankable: number;
        ranks: { low: number; high: number } | null;
        tier: Tier3 | null;
        components: readonly { id: string; label: Bilingual; score: number | null }[];
      }
    | {
        kind: 'progress';
        /** The community, or one of its compounds. */
        name: Bilingual;
        isCommunity: boolean;
        /** Score now, less the baseline's: points. */
        score: number;
        change: number;
        places: number;
        baseline: string;
        back: number;
      }
    | ({ kind: 'check'; indicator: string; label: Bilingual; unit: Bilingual } & Beside)
    | {
        kind: 'works';
        name: Bilingual;
        share: number;
        plannedShare: number | null;
        done: number;
        budget: number;
        week: string;
        isDone: boolean;
        curve: readonly ProgressPoint[];
      }
    | {
        kind: 'pair';
        name: Bilingual;
        before: NamedPicture;
        after: NamedPicture;
        households: number | null;
        residents: number | null;
        works: Counts | null;
      }
    | { kind: 'wishes'; realised: number; verified: number; own: WaitCurve; district: WaitCurve }
    | ({ kind: 'satisfaction'; side: Side; label: Bilingual; interval: readonly [number, number] } & Beside)
    | {
        kind: 'reviews';
        period: string;
        score: number;
        scorers: number;
        faces: readonly { face: 'self' | 'peer' | 'mass'; score: number; scorers: number }[];
      }
    | {
        kind: 'brand';
        label: Bilingual;
        service: Bilingual;
        unit: Bilingual;
        delivered: number;
        month: Month;
        months: readonly { month: Month; delivered: number | null }[];
      }
    | {
        kind: 'case';
        name: Bilingual;
        title: Bilingual;
        result: Bilingual;
        steps: number;
        adoptedOn: string | null;
        before: NamedPicture | null;
        after: NamedPicture | null;
      }
    | { kind: 'compounds'; compounds: readonly { name: Bilingual; lit: number | null }[] }
    | {
        kind: 'fact';
        /** The compound it is of; null where it is of the community itself. */
        name: Bilingual | null;
        label: Bilingual;
        value: number;
        unit: Bilingual;
        year: number;
      }
  );

export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>;
