/** Texts of articles that somebody is writing and no file holds yet, by the absolute path of their file. */
export type ArticleDrafts = Map<string, string>
