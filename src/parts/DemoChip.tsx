import { useApp } from './app.tsx';

/** The striped chip that says invented data are invented. It cannot be switched off. */
export function DemoChip() {
  const { words } = useApp();
  return <strong className="demo-chip">{words.common.demo}</strong>;
}
