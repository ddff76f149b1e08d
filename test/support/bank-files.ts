import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Json } from '../api/house.js';
import { hostileValue, sillyText } from './hostile.js';
import { changed, mostly } from './requests.js';

const FOLDER = 'examples/bank-statements';
const example = JSON.parse(readFileSync(`${FOLDER}/request.json`, 'utf8'));
const names: string[] = example.files.map(({ file }: Json) => file);
const samples: Buffer[] = names.map((name) => readFileSync(`${FOLDER}/files/${name}`));
const options = Object.fromEntries(example.files.map(({ file, account }: Json) => [file, { account }]));

/** One of the example's files, as a form, with what is said of it. */
export function bankFile(name: string, said: Json): FormData {
  return form(JSON.stringify({ [name]: said }), name, readFileSync(`${FOLDER}/files/${name}`));
}

function form(said: string, name: string, content: Buffer): FormData {
  const made = new FormData();
  made.append('options', said);
  made.append('file', new File([new Uint8Array(content)], name));
  return made;
}

/** What happens to bytes on their way: nothing, the end is cut off, or one is another. */
export const mishap = fc
  .tuple(fc.nat(), fc.nat(255), fc.constantFrom('whole', 'cut', 'changed'))
  .map(([at, byte, how]) => (whole: Buffer): Buffer => {
    if (how === 'cut') return whole.subarray(0, at % whole.length);
    const copy = Buffer.from(whole);
    if (how === 'changed') copy[at % copy.length] = byte;
    return copy;
  });

/** Bank files: as they are, cut short, with a byte changed, or any bytes; under names right or silly. */
export const bankFiles: fc.Arbitrary<FormData> = fc
  .record({
    name: fc.constantFrom(...names, '__proto__', '../x.csv', 'a\u0000.csv', ''),
    content: fc.tuple(fc.constantFrom(...samples), mishap).map(([whole, befalls]) => befalls(whole)),
    said: mostly(
      fc.constant(JSON.stringify(options)),
      fc.oneof(
        sillyText,
        changed(options, hostileValue).map((each) => JSON.stringify(each) ?? ''),
      ),
    ),
  })
  .map(({ name, content, said }) => form(said, name, content));
