/** How wide a character is, as a share of the size of the text: a little more than in Arial, so that nothing is cut. */
const WIDTH = 0.55;
const BOLD = 0.6;

/** Text in lines that fit a width. A word longer than a line is broken, never cut off. */
export function lines(text: string, width: number, size: number, isBold = false): string[] {
  const most = Math.max(4, Math.floor(width / (size * (isBold ? BOLD : WIDTH))));
  const found: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    for (const piece of pieces(word, most)) {
      if (line === '') line = piece;
      else if (line.length + 1 + piece.length <= most) line = `${line} ${piece}`;
      else {
        found.push(line);
        line = piece;
      }
    }
  }
  return line === '' ? found : [...found, line];
}

const pieces = (word: string, most: number): string[] =>
  word.length <= most ? [word] : [word.slice(0, most), ...pieces(word.slice(most), most)];
