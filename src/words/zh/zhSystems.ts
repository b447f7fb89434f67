import type { FigureId } from '../../domain/systems/figures.ts';
import type { FigureTerm } from '../term.ts';
import { leagueScenes } from './leagueScenes.ts';
import { systemFrame } from './systemFrame.ts';
import { brands } from './systems/brands.ts';
import { chiefs } from './systems/chiefs.ts';
import { concerns } from './systems/concerns.ts';
import { conduct } from './systems/conduct.ts';
import { contest } from './systems/contest.ts';
import { councils } from './systems/councils.ts';
import { culture } from './systems/culture.ts';
import { dualStar } from './systems/dualStar.ts';
import { fusion } from './systems/fusion.ts';
import { homeAction } from './systems/homeAction.ts';
import { ledger } from './systems/ledger.ts';
import { links } from './systems/links.ts';
import { models } from './systems/models.ts';
import { moves } from './systems/moves.ts';
import { property } from './systems/property.ts';
import { readiness } from './systems/readiness.ts';
import { renovation } from './systems/renovation.ts';
import { reviews } from './systems/reviews.ts';
import { satisfaction } from './systems/satisfaction.ts';
import { supervision } from './systems/supervision.ts';
import { weekly } from './systems/weekly.ts';
import { wishes } from './systems/wishes.ts';
import { weakScene } from './weakScene.ts';

const figures: Record<FigureId, FigureTerm> = {
  ...dualStar.figures,
  ...supervision.figures,
  ...ledger.figures,
  ...concerns.figures,
  ...wishes.figures,
  ...chiefs.figures,
  ...reviews.figures,
  ...satisfaction.figures,
  ...renovation.figures,
  ...weekly.figures,
  ...homeAction.figures,
  ...moves.figures,
  ...fusion.figures,
  ...models.figures,
  ...brands.figures,
  ...property.figures,
  ...links.figures,
  ...conduct.figures,
  ...councils.figures,
  ...culture.figures,
  ...contest.figures,
  ...readiness.figures,
};

/** What is said of the programme's systems, in Chinese: loaded when a page or a scene of one is opened. */
export const zhSystems = {
  frame: systemFrame,
  figures,
  dualStar,
  supervision,
  ledger,
  concerns,
  wishes,
  chiefs,
  reviews,
  satisfaction,
  renovation,
  weekly,
  homeAction,
  moves,
  fusion,
  models,
  brands,
  property,
  links,
  conduct,
  councils,
  culture,
  contest,
  readiness,
  leagueScenes,
  weakScene,
};
