import { fold } from './words.ts';

/** A text as lower-case Latin letters and digits with hyphens between; `''` where it has none of them. @param length the most characters */
export function slug(text: string, length: number): string {
  return fold(text)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/(^[-.]+)|[-.]+$/g, '')
    .slice(0, length)
    .replace(/[-.]+$/, '');
}
