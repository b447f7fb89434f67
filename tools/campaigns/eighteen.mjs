import { writeEighteen } from '../report.mjs';

/**
 * The page of the eighteen figures, from the reports as they are: docs/reliability.md. Opens nothing and measures nothing.
 * @returns {Promise<boolean>} whether it was written
 */
export async function campaign() {
  writeEighteen();
  return true;
}
