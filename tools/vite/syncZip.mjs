const ZIP = /[\\/]write-excel-file[\\/]modules[\\/]zip[\\/]zipToArrayBuffer\.js$/;

/**
 * Vite plugin: the workbook writer packs in the page. Above 160 kB its packer starts a worker from a text, which the
 * security policy refuses, and the file never comes; packing a table takes some ten milliseconds.
 */
export function syncZip() {
  return {
    name: 'jiayuan-sync-zip',
    enforce: 'pre',
    apply: 'build',
    load: (id) =>
      ZIP.test(id.split('?')[0])
        ? "import { zipSync } from 'fflate';\nexport default (files) => Promise.resolve().then(() => zipSync(files).buffer);\n"
        : null,
  };
}
