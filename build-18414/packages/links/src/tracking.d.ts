/** Parameters of an address that only say where a reader came from. */
export declare function trackingParameters(url: URL): string[];
/** The address without them; everything else stays as it is written. */
export declare function withoutTracking(url: URL): string;
