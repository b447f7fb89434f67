/** To be written. */
export function LogPage(_props: { event: string | undefined; at: string | undefined }) {
  return null;
}
