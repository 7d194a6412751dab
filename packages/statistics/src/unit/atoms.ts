/**
 * Units of UCUM that published statistics use, each as a number of others.
 *
 * An empty definition makes a dimension: nothing else is convertible to it.  So
 * are units that no factor converts (degrees, decibels, pH), months, which have
 * no length in days, and radiation, whose units say more than their dimension.
 */
type Definitions = Readonly<Record<string, string>>

/** These take a prefix: `kW`, `GW`, `mg`. */
export const metric: Definitions = {
  m: '',
  s: '',
  g: '',
  K: '',
  cd: '',
  mol: '',
  A: '',
  bit: '',
  rad: '',
  Cel: '',
  B: '',
  Bq: '',
  Gy: '',
  Sv: '',
  Hz: '1 /s',
  N: '1 kg.m/s2',
  J: '1 N.m',
  W: '1 J/s',
  Pa: '1 N/m2',
  C: '1 A.s',
  V: '1 W/A',
  F: '1 C/V',
  Ohm: '1 V/A',
  S: '1 /Ohm',
  Wb: '1 V.s',
  T: '1 Wb/m2',
  H: '1 Wb/A',
  lm: '1 cd',
  lx: '1 lm/m2',
  kat: '1 mol/s',
  L: '1 dm3',
  l: '1 dm3',
  t: '1000 kg',
  ar: '100 m2',
  By: '8 bit',
  eV: '0.0000000000000000001602176634 J',
  cal: '4.184 J',
  bar: '100000 Pa',
  'm[Hg]': '133322 Pa',
  u: '0.0000000000000000000000016605402 g',
  pc: '30856780000000000 m'
}

/** These stand alone. */
export const plain: Definitions = {
  min: '60 s',
  h: '60 min',
  d: '24 h',
  wk: '7 d',
  mo: '',
  a: '12 mo',
  deg: '',
  '[in_i]': '2.54 cm',
  '[ft_i]': '12 [in_i]',
  '[yd_i]': '3 [ft_i]',
  '[mi_i]': '5280 [ft_i]',
  '[nmi_i]': '1852 m',
  '[ft_us]': '1200 m/31/127',
  '[ly]': '9460730472580800 m',
  '[sft_i]': '144 [in_i]2',
  '[syd_i]': '9 [sft_i]',
  '[acr_us]': '43560 [ft_us]2',
  '[smi_us]': '640 [acr_us]',
  '[cft_i]': '1728 [in_i]3',
  '[gal_us]': '231 [in_i]3',
  '[bbl_us]': '42 [gal_us]',
  '[lb_av]': '453.59237 g',
  '[oz_av]': '28.349523125 g',
  '[car_m]': '0.2 g',
  '[degF]': '',
  '[Btu]': '1054.35 J',
  '[pH]': '',
  '[ppth]': '1 /10*3',
  '[ppm]': '1 /10*6',
  '[ppb]': '1 /10*9'
}

/** Powers of ten, and of two. */
export const prefixes: Readonly<Record<string, readonly [base: bigint, exponent: number]>> = {
  Y: [10n, 24],
  Z: [10n, 21],
  E: [10n, 18],
  P: [10n, 15],
  T: [10n, 12],
  G: [10n, 9],
  M: [10n, 6],
  k: [10n, 3],
  h: [10n, 2],
  da: [10n, 1],
  d: [10n, -1],
  c: [10n, -2],
  m: [10n, -3],
  u: [10n, -6],
  n: [10n, -9],
  p: [10n, -12],
  f: [10n, -15],
  a: [10n, -18],
  Ki: [2n, 10],
  Mi: [2n, 20],
  Gi: [2n, 30],
  Ti: [2n, 40]
}
