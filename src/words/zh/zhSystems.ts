import type { FigureId } from '../../domain/systems/figures.ts';
import type { FigureTerm } from '../term.ts';
import { leagueScenes } from './leagueScenes.ts';
import { systemFrame } from './systemFrame.ts';
import { chiefs } from './systems/chiefs.ts';
import { concerns } from './systems/concerns.ts';
import { dualStar } from './systems/dualStar.ts';
import { ledger } from './systems/ledger.ts';
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
  leagueScenes,
  weakScene,
};
