/** To be written. */
export function SetupPage(_props: { wall: string | undefined }) {
  return null;
}
