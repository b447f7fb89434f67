/** The systems of the programme that move every week. */
const WEEKLY_SYSTEMS = [
  'dualStar',
  'supervision',
  'ledger',
  'concerns',
  'wishes',
  'chiefs',
  'reviews',
  'satisfaction',
  'renovation',
  'weekly',
] as const;
/** Those that change slowly: organisation, brands, conduct and culture. */
export const ORGANISATION_SYSTEMS = [
  'homeAction',
  'moves',
  'fusion',
  'models',
  'brands',
  'property',
  'links',
  'conduct',
  'councils',
  'culture',
  'contest',
  'readiness',
] as const;
/** Every system of the programme. */
export const SYSTEMS = [...WEEKLY_SYSTEMS, ...ORGANISATION_SYSTEMS] as const;
export type SystemId = (typeof SYSTEMS)[number];
