import { lazy, Suspense } from 'react';
import type { PagedSystem, SystemAddress } from '../../../address/address.ts';
import { useApp } from '../../../parts/app.tsx';

/** The page of each system, fetched when it is opened. */
const PAGES = {
  dualStar: lazy(() => import('./dualStar/DualStarPage.tsx').then((m) => ({ default: m.DualStarPage }))),
  supervision: lazy(() => import('./supervision/SupervisionPage.tsx').then((m) => ({ default: m.SupervisionPage }))),
  ledger: lazy(() => import('./ledger/LedgerPage.tsx').then((m) => ({ default: m.LedgerPage }))),
  concerns: lazy(() => import('./concerns/ConcernsPage.tsx').then((m) => ({ default: m.ConcernsPage }))),
  wishes: lazy(() => import('./wishes/WishesPage.tsx').then((m) => ({ default: m.WishesPage }))),
  chiefs: lazy(() => import('./chiefs/ChiefsPage.tsx').then((m) => ({ default: m.ChiefsPage }))),
  reviews: lazy(() => import('./reviews/ReviewsPage.tsx').then((m) => ({ default: m.ReviewsPage }))),
  satisfaction: lazy(() => import('./satisfaction/SatisfactionPage.tsx').then((m) => ({ default: m.SatisfactionPage }))),
  weekly: lazy(() => import('./weekly/WeeklyPage.tsx').then((m) => ({ default: m.WeeklyPage }))),
  homeAction: lazy(() => import('./homeAction/HomeActionPage.tsx').then((m) => ({ default: m.HomeActionPage }))),
  moves: lazy(() => import('./moves/MovesPage.tsx').then((m) => ({ default: m.MovesPage }))),
  fusion: lazy(() => import('./fusion/FusionPage.tsx').then((m) => ({ default: m.FusionPage }))),
  models: lazy(() => import('./models/ModelsPage.tsx').then((m) => ({ default: m.ModelsPage }))),
  brands: lazy(() => import('./brands/BrandsPage.tsx').then((m) => ({ default: m.BrandsPage }))),
  property: lazy(() => import('./property/PropertyPage.tsx').then((m) => ({ default: m.PropertyPage }))),
  links: lazy(() => import('./links/LinksPage.tsx').then((m) => ({ default: m.LinksPage }))),
  conduct: lazy(() => import('./conduct/ConductPage.tsx').then((m) => ({ default: m.ConductPage }))),
  councils: lazy(() => import('./councils/CouncilsPage.tsx').then((m) => ({ default: m.CouncilsPage }))),
  culture: lazy(() => import('./culture/CulturePage.tsx').then((m) => ({ default: m.CulturePage }))),
  contest: lazy(() => import('./contest/ContestPage.tsx').then((m) => ({ default: m.ContestPage }))),
  readiness: lazy(() => import('./readiness/ReadinessPage.tsx').then((m) => ({ default: m.ReadinessPage }))),
} satisfies Record<PagedSystem, unknown>;

/** The page of one system of the programme. */
export function SystemPage(props: { system: SystemAddress }) {
  const { words } = useApp();
  const Page = PAGES[props.system.id];
  return (
    <Suspense fallback={<p role="status">{words.wall.waiting}</p>}>
      <Page key={props.system.id} system={props.system} />
    </Suspense>
  );
}
