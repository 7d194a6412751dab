/** Words of one language beside numbers; a text may have those of any.  Patterns are of folded text. */
export type BesideWords = {
  /** Right before an amount of change, which what it led to may follow: by 3.5 to 34.7, 增加350至3470. */
  amountBefore: RegExp
  /** Up to an open bracket that holds the ends of the change that it tells: rose nine points (29% to 38%). */
  changeBefore: RegExp
  /** Up to a number: makes an amount of change of it. */
  changeEnd: RegExp
  /** Right behind one thing, or right before it, where it is an amount: one minute *less*, *少了*一岁. */
  moreBehind: RegExp
  moreBefore: RegExp
  /** Between a number and what tells it again in another unit: 641, or 7.8%. */
  againBetween: RegExp
  /** Behind a number: so many of so many. */
  rateBehind: RegExp
  /** Behind 💯, which is a number then. */
  shareBehind: RegExp
  /** Before a unit: so many of it. */
  per: readonly string[]
  /** The character behind whom a share is of, before its number; none where no language ends so. */
  ofEnd: string
  /** Ends a hedge that a number behind it makes a difference: 多5个百分点. */
  moreEnd: string
  /** Behind the number of digits that a growth has: it is the number of something else. */
  digitsOf: readonly string[]
  /** The sign of a ratio. */
  ratioSign: RegExp
  /** Before a number and behind it: it is what something is held against, and may be missed: the standard of, 的标准. */
  goalBefore: RegExp
  goalBehind: RegExp
  /** Behind a number: it is there to be passed, the mark, 大关. */
  markBehind: RegExp
  /** A hedge that says of a goal that it was not reached. */
  missing: RegExp
  /** All that stands between two numbers of a list. */
  listed: RegExp
  /** Before a name and behind it: it is taken out before others are told of. */
  exceptBefore: RegExp
  exceptBehind: RegExp
  /** Counted nouns that may be points of percentages or of an index; and such a noun right behind its number. */
  pointsNoun: RegExp
  pointsBehind: RegExp
  /** Right before a length of time that dates the number before it: 4.9 in the 12 months to March. */
  lengthBefore: RegExp
  /** At the beginning of a word of rank: it says among whom by itself, 之首. */
  among: RegExp
  /** In what leads up to a rank: it is one among the others only, outside Lima. */
  amongOthers: RegExp
  /** Between a count and the word that ranks those whom it counts: five provinces *with the* largest output. */
  severalBefore: RegExp
  /** Before a length of time that a citation tells: held *at* 4 months, *保持在*4个月. */
  levelBefore: RegExp
  /** From a hedge behind one number to another number, whose hedge it is: 46% and over 39%. */
  hedgeOfNext: RegExp
  /** From a word or sign of more to what is added to the number, and so does not hedge it: $80 + $28, 40 plus a spare. */
  added: RegExp
  /** The same to what is added to money, which counts nothing: £1 plus shipping, beside 200 plus members. */
  addedToMoney: RegExp
  /** A sign between an owner and what is owned. */
  ownerSign: RegExp
  /** Behind the lower number of a fraction, as a part of it: 3/4ths. */
  fractionEnd: RegExp
  /** Behind the stroke of a rate: of how many it is. */
  ofMany: RegExp
  /** From 2.6% up to 2.7%, edged up to 339,580: where it went, and no bound. */
  risen: RegExp
  /** Ends a number of a year. */
  yearEnd: RegExp
  /** Names of months and quarters: only what holds them can be a date that does not exist. */
  dateWords: RegExp
  /** Letters of the language, so many of them that a time is told in it. */
  letters: RegExp
  /** Stands for any letter of a name, and is part of no number. */
  anyLetter: string
}
