const LIBRARY = /[\\/]node_modules[\\/](?:pptxgenjs[\\/]dist[\\/]pptxgen\.es|jszip[\\/]dist[\\/]jszip\.min)\.js$/;
/** JSZip asks whether it is in Node, which would put a `require` for all into the chunk that every page loads first. */
const NODE = '"function"==typeof require&&require';
/** Addresses in messages: nobody fetches them, but no address of another host may be in the build. */
const ADDRESSES = /https:\/\/(?=stuk\.github\.io\/jszip\/|gitbrent\.github\.io\/PptxGenJS\/|github\.com\\?')/g;

/** Vite plugin. Makes the writer of slide files fit for a page: no Node in it, and no address of another host. */
export function slideWriter() {
  return {
    name: 'jiayuan-slide-writer',
    enforce: 'pre',
    transform: {
      filter: { id: LIBRARY },
      handler: (code, id) => {
        const changed = code.replaceAll(NODE, 'false').replace(ADDRESSES, '');
        // Another release may say it another way: better no build than a page with more in it than it needs.
        if (changed === code) throw new Error(`${id} is not as it was`);
        return { code: changed, map: null };
      },
    },
  };
}
