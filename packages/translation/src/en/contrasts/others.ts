/** Longer phrases that hold one of the words and are about something else, one a line. */
export const otherPhrases = `
a day earlier
a month ago
a month before
a month earlier
a month later
a week earlier
a year ago
a year before
a year earlier
a year later
american indian
american indians
at least
at the top of
best known
best-selling
central america
fifth highest
fifth largest
fifth wave
fourth highest
fourth largest
fourth quarter
latin america
latin american
leading to
leading up to
least developed
led by
led the way to
led to
man-made
most recent
new guinea
next few
next month
next to
next year
north america
north american
on record
private sector
public holiday
public holidays
rank of
record of
records began
sea level
second author
second biggest
second half
second highest
second home
second largest
second most
second quarter
second survey
second wave
second-hand
second-highest
second-largest
second-tier
seconds
south america
south american
the least developed
the most recent
third biggest
third highest
third largest
third most
third party
third quarter
third-largest
third-tier
three-quarters
top of
west indies
`
