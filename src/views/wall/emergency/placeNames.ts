import { shortCommunityName, shortStreetName } from '../../../charts/streetName.ts';
import type { Bilingual } from '../../../contract/common.ts';
import type { IncidentRecord } from '../../../contract/mode.ts';
import type { Register } from '../../../domain/register.ts';

/** Where an incident is: its compound, else its community, else its street; the code where nobody knows it. */
export function incidentPlace(r: IncidentRecord, places: Register): Bilingual {
  const compound = r.compound === undefined ? undefined : places.compound.get(r.compound)?.name;
  if (compound !== undefined) return compound;
  const community = r.community === undefined ? undefined : places.community.get(r.community)?.name;
  if (community !== undefined) return shortCommunityName(community);
  return places.street.get(r.street)?.name ?? { zh: r.street, en: r.street };
}

/** A street without its kind, for columns; the code where nobody knows it. */
export function streetName(code: string, places: Register): Bilingual {
  const street = places.street.get(code)?.name;
  return street === undefined ? { zh: code, en: code } : shortStreetName(street);
}
