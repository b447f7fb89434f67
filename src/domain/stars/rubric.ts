/**
 * Defaults of what the published rules do not carry: grades, gates, stability, who acts. All of it is an assumption that the
 * district can replace as a whole; screens mark it 示例 while `official` is false.
 */

export type Grade = 'five' | 'four' | 'three' | 'two' | 'one';

/** One grade: from this score, with this many lit stars, behind this share of satisfied residents. */
export interface GradeRule {
  grade: Grade;
  /** Least S, 0-100. */
  S: number;
  lit: number;
  /** Least share of satisfied answers of the quarter, 0-1; null without a gate. */
  satisfaction: number | null;
}

export interface GradeRules {
  official: boolean;
  /** The highest first; the last one takes whatever is left. */
  grades: readonly GradeRule[];
  /** Weeks pooled for the gate: a quarter. */
  quarterWeeks: number;
  /** Answers from which the gate may move a grade. */
  answersFrom: number;
}

/** Grades and gates of the proposed rubric. (domain reference 7.5) */
export const DEFAULT_GRADES: GradeRules = {
  official: false,
  grades: [
    { grade: 'five', S: 90, lit: 8, satisfaction: 0.8 },
    { grade: 'four', S: 80, lit: 6, satisfaction: 0.8 },
    { grade: 'three', S: 70, lit: 4, satisfaction: 0.6 },
    { grade: 'two', S: 60, lit: 0, satisfaction: null },
    { grade: 'one', S: 0, lit: 0, satisfaction: null },
  ],
  quarterWeeks: 13,
  answersFrom: 100,
};

/** How the stability of a star is judged. (methods 2.7: weights times a uniform factor from 0.75 to 1.25) */
export interface StabilityRules {
  noise: number;
  draws: number;
  /** Share of draws from which a star counts as standing whatever the weights. */
  staysFrom: number;
}

export const DEFAULT_STABILITY: StabilityRules = { noise: 0.25, draws: 1000, staysFrom: 0.95 };

/** Who sets a check right: a post of the register or a unit; never a person. */
export type Actor =
  | 'secretary'
  | 'commander'
  | 'gridChief'
  | 'buildingChief'
  | 'unitChief'
  | 'property'
  | 'sponsorUnit'
  | 'street'
  | 'taskForce';

export interface ActorRules {
  official: boolean;
  /** By check; a check that is not named falls to the one in charge of the place. */
  byIndicator: ReadonlyMap<string, readonly Actor[]>;
  compound: readonly Actor[];
  community: readonly Actor[];
}

export const DEFAULT_ACTORS: ActorRules = {
  official: false,
  byIndicator: new Map<string, readonly Actor[]>([
    ['G1a', ['secretary']],
    ['G1b', ['secretary', 'street']],
    ['G2a', ['commander']],
    ['G2b', ['commander']],
    ['G3a', ['property', 'commander']],
    ['G3b', ['property', 'commander']],
    ['G4a', ['property', 'gridChief']],
    ['G4b', ['buildingChief', 'property']],
    ['G5a', ['property', 'sponsorUnit']],
    ['G5b', ['property']],
    ['G6a', ['property', 'gridChief']],
    ['G6b', ['gridChief']],
    ['G7a', ['commander']],
    ['G7b', ['sponsorUnit', 'commander']],
    ['G8a', ['commander', 'property']],
    ['G8b', ['gridChief']],
    ['E2a', ['gridChief', 'secretary']],
    ['E2b', ['secretary', 'street']],
    ['E4a', ['sponsorUnit']],
    ['E4b', ['sponsorUnit']],
    ['E6a', ['property', 'secretary']],
    ['E6b', ['property', 'secretary']],
  ]),
  compound: ['commander'],
  community: ['secretary'],
};
