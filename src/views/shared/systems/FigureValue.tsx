import type { Figure } from '../../../domain/systems/figures.ts';
import type { FigureText } from '../../../words/figureText.ts';

/** The number of a figure with its unit, or why there is none: the same on every screen, and known by the figure's id. */
export function FigureValue(props: { figure: Figure; text: FigureText; className: string }) {
  const { figure, text } = props;
  return (
    <p className={props.className}>
      {text.value === null ? (
        <span className="figure-none" data-figure={figure.id}>
          {text.absence}
        </span>
      ) : (
        <>
          <strong data-figure={figure.id}>{text.value}</strong>
          <span className="unit">{text.unit}</span>
        </>
      )}
    </p>
  );
}
