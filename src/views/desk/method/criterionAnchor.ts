/** The id of a criterion's row among the weights: where a link to the criterion leads. */
export const criterionAnchor = (criterion: string): string => `criterion-${criterion}`;
