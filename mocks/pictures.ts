/** A window of the drawn building. */
const window_ = (x: number, y: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="34" height="44" fill="${fill}" stroke="#55606b" stroke-width="2"/><path d="M${x + 17} ${y}v44" stroke="#55606b" stroke-width="2"/>`;

function building(wall: string, roof: string, glass: string): string {
  const windows = [0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((column) => window_(150 + column * 66, 120 + row * 66, glass)),
  );
  return `<rect x="110" y="90" width="580" height="300" fill="${wall}"/><path d="M100 92h600v-16H100z" fill="${roof}"/>${windows.join('')}<rect x="372" y="330" width="56" height="60" fill="#5b4636"/>`;
}

const framed = (sky: string, ground: string, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500"><rect width="800" height="500" fill="${sky}"/><rect y="388" width="800" height="112" fill="${ground}"/>${inside}</svg>\n`;

const BEFORE = framed(
  '#c9ced3',
  '#8d8474',
  `${building('#b7aea2', '#7c7469', '#6f7a84')}<path d="M170 300c10 30-4 50 6 80M520 210c-8 30 6 60-2 100" stroke="#7c7469" stroke-width="5" fill="none"/><ellipse cx="240" cy="446" rx="90" ry="16" fill="#7c8792"/><rect x="90" y="392" width="80" height="54" fill="#8a7f74"/><path d="M80 394l50-26 50 26z" fill="#6d645b"/>`,
);
const AFTER = framed(
  '#d8e8f3',
  '#c3c8cc',
  `${building('#ead7b6', '#a9573f', '#8fb2cf')}<path d="M0 446h800" stroke="#fff" stroke-width="5" stroke-dasharray="26 16"/><rect x="0" y="462" width="800" height="38" fill="#8dae74"/><circle cx="660" cy="380" r="34" fill="#5e8c58"/><path d="M660 400v40" stroke="#6b4c3b" stroke-width="8"/><path d="M250 430h70M260 430v18M310 430v18M250 420h70" stroke="#7d5a3c" stroke-width="6"/><path d="M140 452v-44h30v44M155 408v-8" stroke="#2f6ea3" stroke-width="6" fill="none"/>`,
);

/** The drawings that stand in for photographs of the works: a compound nobody knows, before and after. */
export function pictures(): [path: string, svg: string][] {
  return [
    ['media/before.svg', BEFORE],
    ['media/after.svg', AFTER],
  ];
}
