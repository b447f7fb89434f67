/** The sections of docs/performance.md: which run of the bench writes which, and what it leaves as it was. */

export const LOADED_HEAD = '## What is loaded';
export const SCALE_HEAD = '## At the size of a city';

/** Where a section begins and ends in a paper; null where it is not there. */
function placeOf(paper, head) {
  const from = `\n${paper}`.indexOf(`\n${head}\n`);
  if (from < 0) return null;
  const next = paper.indexOf('\n## ', from + head.length);
  return { from, to: next < 0 ? paper.length : next + 1 };
}

/** A section with its heading; null where a paper has none of that name. */
export function sectionOf(paper, head) {
  const place = placeOf(paper, head);
  return place === null ? null : paper.slice(place.from, place.to).trimEnd();
}

/** The paper with this section in place of the one of its heading, or at its end. @param {string} section its first line is its heading */
export function withSection(paper, section) {
  const place = placeOf(paper, section.split('\n')[0]) ?? { from: paper.length, to: paper.length };
  const [before, after] = [paper.slice(0, place.from).trimEnd(), paper.slice(place.to).trim()];
  return `${[before, section.trimEnd(), after].filter((text) => text !== '').join('\n\n')}\n`;
}

/**
 * The paper as the usual run writes it. It measures two sizes of a city and not all: the section about them stays as the last
 * run of every size wrote it.
 * @param {string} before the paper as it stands @param {string} measured all before the first section @param {string} loaded
 */
export function usualPaper(before, measured, loaded) {
  const scale = sectionOf(before, SCALE_HEAD) ?? `${SCALE_HEAD}\n\nNot measured yet: \`npm run bench -- --scale --write\`.`;
  return withSection(withSection(measured, loaded), scale);
}

/** What else a machine had to do, told after figures that depend on it. @param {number | null} load of the minute before @param {number} cores */
export function machineLine(load, cores) {
  if (load === null) return `These figures were taken on a machine of ${cores} cores.`;
  if (load < 0.5) return `These figures were taken on an otherwise idle machine of ${cores} cores.`;
  return `These figures were taken on a machine of ${cores} cores that had a load of ${load.toFixed(1)} before.`;
}
