/**
 * The page that a fragment of a PDF address asks for.
 *
 * @returns `undefined` where it asks for none
 */
export declare function pageOf(url: URL): number | undefined;
/**
 * How many pages a PDF has, by its page trees, packed ones included.
 *
 * @returns `undefined` where no tree can be seen: encrypted, or packed in another way
 */
export declare function countPages(bytes: Buffer): number | undefined;
