import type { ElementsReader } from '@recoup/core';
import { xmlParser } from './tokenizers.js';

/** Takes text of markup piece by piece and hands its elements on. */
export interface Markup {
  push(text: string): void;
  end(): void;
}

/** Faults of the markup that a report lists one by one; beyond them only their number. */
const LISTED = 20;

/** Elements of well-formed XML. A fault is noted with its line; what can be read after it is. */
export function xml(reader: ElementsReader): Markup {
  const parser = xmlParser({ position: true });
  let faults = 0;
  parser.on('error', ({ message }) => {
    faults++;
    if (faults <= LISTED) reader.note(`The XML is broken at line and column ${message}`);
  });
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', ({ name }) => reader.close(name));
  return {
    push: (text) => void parser.write(text),
    end() {
      parser.close();
      if (faults > LISTED) reader.note(`The XML is broken at ${String(faults)} places in all`);
    },
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  pound: '£',
  euro: '€',
};

/** Not NUL, not half of a character. */
const isCharacter = (code: number): boolean => code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

/** Character references of SGML; an ampersand that begins none stands for itself. */
const plain = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|(\w+));/gi,
        (whole: string, decimal?: string, hex?: string, name?: string) => {
          const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
          if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
          return isCharacter(code) ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

/** An element of OFX 1.x is short; a `<` with this much after it and no `>` is text. */
const LONGEST_TAG = 1024;

/**
 * Elements of the SGML of OFX 1.x, in which an element that holds text is never closed. Its whole grammar is a tag in
 * angle brackets and the text up to the next one: no tokenizer we know of reads it.
 */
export function sgml(reader: ElementsReader): Markup {
  let held = '';
  let inBody = false;

  function read(text: string, last: boolean): void {
    let at = 0;
    if (!inBody) {
      const body = text.search(/<OFX>/i);
      if (body < 0) {
        held = text;
        return;
      }
      inBody = true;
      at = body;
    }
    for (;;) {
      const open = text.indexOf('<', at);
      const close = open < 0 ? -1 : text.indexOf('>', open);
      if (open < 0 || (close < 0 && (last || text.length - open > LONGEST_TAG))) {
        // Text without another tag yet: whole now, or joined with what follows.
        if (open < 0 && !last) break;
        if (text.length > at) reader.text(plain(text.slice(at)));
        at = text.length;
        break;
      }
      if (close < 0) break;
      const tag = text.slice(open + 1, close).trim();
      if (!/^\/?[A-Za-z][\w.]*\/?$/.test(tag)) {
        // `A < B` inside a text.
        reader.text(plain(text.slice(at, open + 1)));
        at = open + 1;
        continue;
      }
      if (open > at) reader.text(plain(text.slice(at, open)));
      if (tag.startsWith('/')) reader.close(tag.slice(1));
      else reader.open(tag.replace(/\/$/, ''), {});
      at = close + 1;
    }
    held = text.slice(at);
  }

  return {
    push: (text) => read(held + text, false),
    end: () => read(held, true),
  };
}
