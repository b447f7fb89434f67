import type { ComponentProps } from 'react';
import type { SystemAddress } from '../../../address/address.ts';
import { type DeskColumn, DeskTable } from '../DeskTable.tsx';
import { useSystemGo } from './SystemFrame.tsx';

export type SystemColumn<R> = DeskColumn<R>;

/** A table of a system: its order stands in the address of the system's page. */
export function SystemTable<R>(props: { system: SystemAddress } & Omit<ComponentProps<typeof DeskTable<R>>, 'sort' | 'onSort'>) {
  const { system, ...rest } = props;
  const to = useSystemGo(system);
  return <DeskTable<R> {...rest} sort={system.sort} onSort={(sort) => to({ sort })} />;
}
