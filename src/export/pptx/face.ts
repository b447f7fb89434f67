/** The face offices have; every other machine puts its own Chinese sans in its place. */
export const FACE = 'Microsoft YaHei';
