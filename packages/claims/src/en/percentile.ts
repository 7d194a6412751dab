/** The 95th percentile, 99.9th percentiles. */
export const percentile = /(?<![\d.])(?<rank>\d{1,2}(?:\.\d+)?)(?:st|nd|rd|th)?[ -]?percentiles?\b/g
