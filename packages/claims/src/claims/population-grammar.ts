/** How a language says whom a value counts; tested on masked text, where `¤` is a time and `#` a quantity. */
export type PopulationGrammar = {
  /** Between a quantity and its base: 82%的, 82% of all. */
  baseBehind: RegExp
  /** Between a base and a quantity: 受访者的65%. */
  baseBefore: RegExp
  /** What follows a quantity whose base is named: no other base is understood then. */
  ownBase: RegExp
  /** Text before, or behind, a population that what follows is said of: among, 容器用户中. */
  frameBefore: RegExp
  frameBehind: RegExp
  /** Text before a population behind the quantity that it is the base of: 82% run it, among container users. */
  laterFrame: RegExp
  /** Between the name of a part and its value, both ways: 探索者 (8%), 8% explorers.  Such a name is no base. */
  labelBefore: RegExp
  labelBehind: RegExp
  /** What follows a name and a value side by side that are a member of a list: 8% explorers, */
  listed: RegExp
  /** Between the start of a clause and its subject. */
  subject: RegExp
  /** Before a population that another one is compared with: 比, than. */
  comparedBefore: RegExp
  /** Between 其中, of those and the quantity, both ways. */
  previousBefore: RegExp
  previousBehind: RegExp
  /** What makes `those` a set of its own: those who. */
  previousStop: RegExp
  /** Round the count of those who were asked. */
  sampleBefore: RegExp
  sampleBehind: RegExp
}
