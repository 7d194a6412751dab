export {type Expectation, type Outcome, admitted, fit} from './numbers/fit.ts'
export {
  type Fraction,
  absolute,
  add,
  compareFractions,
  divide,
  equal,
  formatFraction,
  hundred,
  largest,
  multiply,
  parseFraction,
  roundTo,
  smallest,
  subtract,
  sumFractions,
  whole
} from './numbers/fraction.ts'
export {type Interval, closed, contains} from './numbers/interval.ts'
export {flat} from './numbers/tolerances.ts'
export {unitFactor, unitKind, unitScale} from './numbers/unit.ts'
export {type Written, isVagueShare, readWritten} from './numbers/written.ts'
