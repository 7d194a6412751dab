import { type Response } from './exchange.ts';
/**
 * Read a body, decoded, as far as it is needed.
 *
 * Nothing of it is kept: many are read at once.
 *
 * @param most - decoded bytes to read before giving up
 * @param take - sees each piece; `true` where that is enough
 * @throws {Verdict} `too-large`, `truncated`, `corrupt`, `timeout`…
 */
export declare function readBody(response: Response, most: number, take: (piece: Buffer) => boolean, signal: AbortSignal): Promise<void>;
