import './deskFoot.css';
import { Corrections } from '../shared/Corrections.tsx';

/** What stands under every page of the desk. */
export function DeskFoot() {
  return (
    <footer className="desk-foot">
      <Corrections unset />
    </footer>
  );
}
