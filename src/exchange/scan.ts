import { Parser } from 'saxen';

/** What a worksheet has that its values do not show. */
export interface Scanned {
  formulas: string[];
  errors: string[];
  merged: string[];
}

/** Listed at most of each: the first is what a person looks for. */
const MOST = 50;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads open tags of an XML text. @throws where it is no XML */
function tags(xml: string, onTag: (name: string, attributes: () => Record<string, string>) => void): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => onTag(local(name), attributes));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
}

/** Formulas, error values and merged ranges of a worksheet's XML (ECMA-376 part 1, 18.3). */
export function scanSheet(xml: string): Scanned {
  const found: Scanned = { formulas: [], errors: [], merged: [] };
  // Nearly all sheets have none of them: one search is cheaper than reading half a million tags.
  if (!/<(?:\w+:)?(?:f|mergeCell)[\s/>]|\bt=["']e["']/.test(xml)) return found;
  const add = (list: string[], ref: string | undefined) => {
    if (ref !== undefined && list.length < MOST) list.push(ref);
  };
  let cell: string | undefined;
  tags(xml, (name, attributes) => {
    if (name === 'c') {
      const { r, t } = attributes();
      cell = r;
      if (t === 'e') add(found.errors, r);
    } else if (name === 'f') add(found.formulas, cell);
    else if (name === 'mergeCell') add(found.merged, attributes().ref);
  });
  return found;
}

/** Where each sheet of a workbook lies in the archive, by its name. */
export function sheetPaths(workbook: string, relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  tags(relations, (name, attributes) => {
    const { Id, Target } = attributes();
    if (name === 'Relationship' && Id !== undefined && Target !== undefined)
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const paths = new Map<string, string>();
  tags(workbook, (name, attributes) => {
    if (name !== 'sheet') return;
    const own = attributes();
    const id = Object.entries(own).find(([key]) => local(key) === 'id' && key.includes(':'))?.[1];
    const path = id === undefined ? undefined : targets.get(id);
    if (own.name !== undefined && path !== undefined) paths.set(decoded(own.name), path);
  });
  return paths;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A sheet's name as it is read: attributes keep their entities. */
const decoded = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
