/** Room in a table for rows that are not drawn. @param height px */
export function RowGap(props: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row that is no more than room takes no focus
    <tr className="row-gap" aria-hidden="true">
      <td colSpan={props.columns} style={{ height: props.height }} />
    </tr>
  );
}
