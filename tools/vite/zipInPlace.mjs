const WRITERS = /[\\/]node_modules[\\/](?:read|write)-excel-file[\\/]/;
const ID = '\0zip-in-place';

const CODE = `
import { unzipSync, zipSync } from 'fflate';
const inPlace = (work) => (data, options, done) => {
  const tell = typeof options === 'function' ? options : done;
  let result;
  try { result = work(data, typeof options === 'function' ? {} : options); } catch (error) { tell(error); return; }
  tell(null, result);
};
export const zip = inPlace(zipSync);
export const unzip = inPlace(unzipSync);
export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
`;

/**
 * Vite plugin. fflate's `zip` and `unzip` start workers from blob addresses for files of some size (160 KB to write, 512 KB
 * to read). The shipped policy admits no such worker, so a large table could be neither written nor read. For the two Excel
 * libraries they are the same functions without a worker; heavy files are opened in a worker of our own anyway.
 */
export function zipInPlace() {
  return {
    name: 'jiayuan-zip-in-place',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^fflate$/ },
      handler: (_asked, importer) => (importer !== undefined && WRITERS.test(importer) ? ID : null),
    },
    load: {
      filter: { id: /zip-in-place$/ },
      handler: (asked) => (asked === ID ? CODE : null),
    },
  };
}
