/**
 * Read a `Retry-After` header.
 *
 * @param serverDate - the `Date` header: a date is by the clock of the server, which may be wrong
 * @param now - milliseconds since the epoch, by ours
 * @returns milliseconds to wait; 0 where it lies in the past, is negative or cannot be read
 */
export declare function retryAfter(value: string | undefined, serverDate: string | undefined, now: number): number;
