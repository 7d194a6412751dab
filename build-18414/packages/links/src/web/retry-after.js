const date = /^(?:\w{3,9}, )?\d{1,2}[ -]\w{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$|^\w{3} \w{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;
/**
 * Read a `Retry-After` header.
 *
 * @param serverDate - the `Date` header: a date is by the clock of the server, which may be wrong
 * @param now - milliseconds since the epoch, by ours
 * @returns milliseconds to wait; 0 where it lies in the past, is negative or cannot be read
 */
export function retryAfter(value, serverDate, now) {
    const text = value?.trim() ?? '';
    if (/^\d{1,12}$/.test(text))
        return Number(text) * 1000;
    // Looser texts are dates for `Date.parse` as well: `try 2099`.
    if (!date.test(text))
        return 0;
    return Math.max(0, Date.parse(text) - (readDate(serverDate) ?? now)) || 0;
}
function readDate(value) {
    const parsed = value !== undefined && date.test(value.trim()) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(parsed) ? undefined : parsed;
}
