import { Tokenizer } from 'htmlparser2';

/** Takes the pieces of a document in their order. */
export interface MarkupReader {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  /** Also called after `open` for an XML element that closes itself. */
  close(name: string): void;
  /** A piece of text with its entities decoded. Text between two tags can come in several pieces. */
  text(text: string): void;
}

/** What a named entity stands for; undefined where it is not known, and stays as it is written. */
export type EntityBook = (name: string) => string | undefined;

const entity = /&([a-z_][\w.-]{0,40});/gi;

/**
 * Reads HTML. It keeps no stack of open elements, so that its time grows with the length of the text alone whatever is in it. What stands
 * inside `script`, `style` and their like comes as text. Comments, declarations and instructions are left out.
 */
export function readHtml(html: string, reader: MarkupReader): void {
  // Few feeds mean that all that follows `<iframe …/>` belongs to the frame, though browsers read it so.
  read(html, reader, { xmlMode: false, recognizeSelfClosing: true }, () => undefined);
}

/** Reads XML, well-formed or not, in time that grows with its length alone; CDATA comes as text. Nothing is loaded or validated. */
export function readXml(xml: string, reader: MarkupReader, entities: EntityBook): void {
  read(xml, reader, { xmlMode: true }, entities);
}

function read(
  markup: string,
  reader: MarkupReader,
  mode: { xmlMode: boolean; recognizeSelfClosing?: boolean },
  entities: EntityBook,
): void {
  let element = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const slice = (start: number, end: number) => markup.slice(start, end);
  const decoded = (text: string) =>
    mode.xmlMode && text.includes('&') ? text.replace(entity, (whole, name: string) => entities(name) ?? whole) : text;
  const opened = () => reader.open(element, attributes);
  const skipped = () => undefined;
  const tokenizer = new Tokenizer(mode, {
    onopentagname(start, end) {
      element = slice(start, end);
      attributes = new Map();
    },
    onattribname(start, end) {
      attribute = slice(start, end);
      value = '';
    },
    onattribdata(start, end) {
      value += decoded(slice(start, end));
    },
    onattribentity(codePoint) {
      value += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (!attributes.has(attribute)) attributes.set(attribute, value);
    },
    onopentagend: opened,
    onselfclosingtag() {
      opened();
      reader.close(element);
    },
    onclosetag: (start, end) => reader.close(slice(start, end)),
    ontext: (start, end) => reader.text(decoded(slice(start, end))),
    ontextentity: (codePoint) => reader.text(String.fromCodePoint(codePoint)),
    oncdata: (start, end, offset) => reader.text(slice(start, end - offset)),
    oncomment: skipped,
    ondeclaration: skipped,
    onprocessinginstruction: skipped,
    onend: skipped,
  });
  tokenizer.write(markup);
  tokenizer.end();
}
