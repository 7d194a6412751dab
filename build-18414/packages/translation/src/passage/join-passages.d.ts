import type { EditionPassage } from './passage.ts';
/** Two neighbouring paragraphs as one: what the other edition says in one. */
export declare function joinPassages(first: EditionPassage, second: EditionPassage): EditionPassage;
