// How wide Arial is, in thousandths of its size; Helvetica and Liberation Sans are as wide. A character that is not here
// is taken to be as wide as it is high.

const PLAIN: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl‘’',
  260: '|',
  278: ' \u00a0!,./:;I[]\\ft',
  333: '()-`r“”',
  334: '{}',
  350: '•',
  355: '"',
  389: '*',
  469: '^',
  500: 'Jckxyszv',
  556: '#$0123456789?L_abdeghnopqu£–é',
  584: '+<=>~',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1015: '@',
};

const BOLD: Readonly<Record<number, string>> = {
  238: "'",
  278: ' \u00a0,./Iijl\\‘’',
  280: '|',
  333: '!()-:;[]`ft',
  350: '•',
  389: '*r{}',
  474: '"',
  500: 'z“”',
  556: '#$0123456789J_aceksvxy£–é',
  584: '+<=>^~',
  611: '?FLTZbdghnopqu',
  667: 'EPSVXY',
  722: '&ABCDHKNRU',
  778: 'GOQw',
  833: 'M',
  889: '%m',
  944: 'W',
  975: '@',
};

const byCharacter = (widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(widths).flatMap(([width, all]) => [...all].map((each) => [each, Number(width)] as const)));

const [plain, bold] = [byCharacter(PLAIN), byCharacter(BOLD)];

/** How wide a text is, in the unit of its size. */
export function widthOf(text: string, size: number, isBold = false): number {
  const widths = isBold ? bold : plain;
  let thousandths = 0;
  for (const character of text) thousandths += widths.get(character) ?? 1000;
  return (thousandths * size) / 1000;
}
