type Localized = {
    zh: string;
    en: string;
};
/** What proves a link dead. */
export declare const deadReasons: Record<string, Localized>;
/** Why nothing can be said of a link. */
export declare const unknownReasons: Record<string, Localized>;
export {};
