import type { SiteConfig } from '../../contract/config.ts';
import type { BulletinBlock, BulletinDocument } from '../../contract/issues.ts';
import { BLOCK, type BlockId } from '../../domain/bulletin/blocks.ts';
import type { BulletinFigures } from '../../domain/bulletin/types.ts';
import { type Language, named } from '../format.ts';
import { closureBlocks } from './closureBlocks.ts';
import { demandsBlocks } from './demandsBlocks.ts';
import { type BulletinTexts, heading, list, type Making, paragraph } from './making.ts';
import { methodBlocks } from './methodBlocks.ts';
import { moversBlocks } from './moversBlocks.ts';
import { practiceBlocks } from './practiceBlocks.ts';
import { printed } from './printed.ts';
import { problemsBlocks } from './problemsBlocks.ts';
import { rankBlocks } from './rankBlocks.ts';
import { ratesBlocks, totalsBlocks } from './totalsBlocks.ts';

/** The district's own masthead and tail; undefined where it has named none. */
export type Masthead = SiteConfig['bulletin'];

/**
 * A bulletin in words, whole and ready to print: every sentence is made from the figures, in either language with the same
 * blocks. A section without anything says so; of a week without data nothing is said but that.
 */
export function bulletinDocument(
  figures: BulletinFigures,
  words: BulletinTexts,
  lang: Language,
  masthead?: Masthead,
): BulletinDocument {
  const w = words.bulletin;
  const p = printed(lang, w.span);
  const m: Making = { figures, words, w, p, lang };
  return {
    language: lang,
    week: figures.week,
    masthead: {
      ...redWords(m, masthead),
      number: w.issueNo(figures.issue.number),
      date: p.dayLong(figures.issue.date),
      title: w.title(p.week(figures.week), figures.mode),
    },
    blocks: figures.observed ? sections(m, masthead === undefined) : unobserved(m),
    tail: masthead === undefined ? [...w.masthead.tail] : (masthead.tail ?? []).map((line) => named(line, lang)),
    demo: figures.demo,
  };
}

function redWords({ w, lang }: Making, own: Masthead): Pick<BulletinDocument['masthead'], 'mark' | 'series' | 'name' | 'editor'> {
  if (own === undefined) {
    const { mark, series, name, editor } = w.masthead;
    return { mark, series, name, editor };
  }
  return {
    mark: own.mark === undefined ? '' : named(own.mark, lang),
    series: named(own.series, lang),
    name: named(own.name, lang),
    editor: named(own.editor, lang),
  };
}

type Section = [id: BlockId, title: string, blocks: (BulletinBlock | null)[]];

function sections(m: Making, isSampleMasthead: boolean): BulletinBlock[] {
  const { figures, w } = m;
  const { section, rankSection } = w;
  const all: Section[] = [
    [BLOCK.totalsHeading, section.totals, totalsBlocks(m)],
    [BLOCK.communitiesHeading, rankSection('community', figures.mode), rankBlocks(m, 'community')],
    [BLOCK.ratesHeading, section.rates, ratesBlocks(m)],
    [BLOCK.compoundsHeading, rankSection('compound', figures.mode), rankBlocks(m, 'compound')],
    [BLOCK.moversHeading, section.movers, moversBlocks(m)],
    [BLOCK.practiceHeading, section.practice, practiceBlocks(m)],
    [BLOCK.problemsHeading, section.problems, problemsBlocks(m)],
    [BLOCK.demandsHeading, section.demands, demandsBlocks(m)],
    [BLOCK.closureHeading, section.closure, closureBlocks(m)],
    [BLOCK.methodHeading, section.method, methodBlocks(m, isSampleMasthead)],
    ...errata(m),
  ];
  return numbered(m, all);
}

function unobserved(m: Making): BulletinBlock[] {
  const { figures, w, p } = m;
  const said = w.unobserved(p.week(figures.week), p.span(figures.from, figures.week));
  return numbered(m, [[BLOCK.totalsHeading, w.section.totals, [paragraph(m, BLOCK.totals, [said])]], ...errata(m)]);
}

function errata({ figures, w }: Making): Section[] {
  const said = figures.issue.errata.map(({ issue, text }) => {
    const [year = '', number = ''] = issue.split('-');
    return w.erratum(year, number, text);
  });
  return said.length === 0 ? [] : [[BLOCK.errataHeading, w.section.errata, [list(BLOCK.errata, said)]]];
}

const numbered = (m: Making, all: readonly Section[]): BulletinBlock[] =>
  all.flatMap(([id, title, blocks], i) => [heading(id, m.w.numbered(i, title)), ...blocks.filter((b) => b !== null)]);
