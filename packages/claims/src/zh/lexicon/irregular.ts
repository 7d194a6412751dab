/** A Chinese word has one form. */
export const irregular = ''
