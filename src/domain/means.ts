/** The district's headline figures of one past week, for their course beside today's. */
export interface WeekMeans {
  week: string;
  /** Mean S of the compounds rated that week; null where none was. */
  score: number | null;
  stars: number | null;
  satisfaction: number | null;
  /** Share of all renovation budgets done; null where a project did not report. */
  renovation: number | null;
}
