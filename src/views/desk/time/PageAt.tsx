import './time.css';
import { type ReactNode, Suspense, useCallback } from 'react';
import { type Address, fromSameVantage, vantageOf, weekOf } from '../../../address/address.ts';
import { PLAIN } from '../../../domain/vantage.ts';
import { HorizonProvider } from '../../../feeds/horizon.ts';
import { type App, AppAt, useDeskApp } from '../../../parts/app.tsx';
import { PrintHead } from '../output/PrintHead.tsx';
import { VantageNote } from './VantageNote.tsx';

/**
 * A page at its address: all of it is told from the vantage the address names, it says which one, and where it goes keeps it.
 * @param props.title of the whole desk @param props.pane which of several it is
 */
export function PageAt(props: { address: Address; go: App['go']; title: string; pane?: string; children: ReactNode }) {
  const { words } = useDeskApp();
  const { address, go } = props;
  const week = weekOf(address);
  const keeping = useCallback<App['go']>((to, how) => go(fromSameVantage(to, address), how), [go, address]);
  const page = address.view === 'desk' ? address.page : 'ranking';
  return (
    <AppAt address={address} go={keeping} {...(props.pane === undefined ? {} : { pane: props.pane })}>
      <HorizonProvider vantage={week === undefined ? PLAIN : vantageOf(address)} week={week ?? null}>
        <PrintHead title={props.title} page={words.desk.nav[page]} />
        {week !== undefined && <VantageNote week={week} />}
        <Suspense
          fallback={
            <p className="notice" role="status">
              {words.desk.summing}
            </p>
          }
        >
          {props.children}
        </Suspense>
      </HorizonProvider>
    </AppAt>
  );
}
