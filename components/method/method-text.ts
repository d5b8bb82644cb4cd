import type { ComponentChildren } from 'preact';

/** A part of the text under a heading of its own. */
export interface MethodSection {
  /** Names it in an address, after `#`. */
  readonly id: string;
  readonly title: string;
  readonly body: ComponentChildren;
}

/** The whole text in one language. It is kept out of the messages, which every sidebar loads. */
export interface MethodText {
  /** The language tag of the text. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly lede: string;
  /** The heading of the table of contents. */
  readonly contents: string;
  readonly sections: readonly MethodSection[];
}
