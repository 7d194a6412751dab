/** Bytes from which a character set is told. */
export declare const headLength = 2048;
/**
 * The character sets that a page may be written in, the likeliest first.
 *
 * Some servers name one out of habit, and some name none.
 *
 * @param head - the first bytes; may end within a character
 * @param contentType - of the answer
 */
export declare function characterSets(head: Buffer, contentType: string | undefined): string[];
