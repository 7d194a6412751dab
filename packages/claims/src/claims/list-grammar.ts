/** How a language writes lists; the texts between members are tested on masked text. */
export type ListGrammar = {
  /** Before a name that others are compared with: 超过, than. */
  comparedBefore: RegExp
  /** Between the members of a list. */
  gap: RegExp
  /** Between two values, each of which may have its time: 38%、2025年的41%; 12% in 2025 and 8%. */
  valueGap: RegExp
  /** Between two values that each have their verb, where they are paired with names: 、下降了, and fell. */
  verbGap: RegExp
  /** Behind the last of such values, or between two: 和持平, and were. */
  flatGap: RegExp
  /** Between two known members, with one that is not known: 、Foo和. */
  unknownMember: RegExp
  /** Between 其余, the remaining and its quantity. */
  restBefore: RegExp
  /** Between a quantity and `the rest` behind it. */
  restBehind: RegExp
  /** Between a name and the value said of it: ` (`, ：, 为. */
  nameBefore: RegExp
  /** Between a value and the name it is said of: ` are `, 是. */
  nameBehind: RegExp
}
