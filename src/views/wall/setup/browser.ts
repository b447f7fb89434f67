/** Which Chromium this is: its major version; null for another engine. */
export function browserVersion(agent: string): number | null {
  const version = /Chrom(?:e|ium)\/(\d+)/.exec(agent)?.[1];
  return version === undefined ? null : Number(version);
}

/** The oldest one the build is made for, as its own notice to older browsers says; null where that cannot be read. */
export function browserFloor(notice: string | null | undefined): number | null {
  const floor = /Edge (\d+)/.exec(notice ?? '')?.[1];
  return floor === undefined ? null : Number(floor);
}
