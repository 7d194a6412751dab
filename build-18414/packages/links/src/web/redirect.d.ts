/** Whether an HTTP status leads elsewhere. */
export declare function isRedirect(status: number): boolean;
/** Whether an HTTP status says that an address has moved for good. */
export declare function isPermanent(status: number): boolean;
/**
 * Where a redirect leads; the fragment goes along when the target has none.
 *
 * @throws {Verdict} where it leads nowhere, or not to a web page
 */
export declare function redirectTarget(from: URL, location: string | undefined): URL;
