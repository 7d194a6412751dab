const letters = 'a b c d e f g h j k l m n o p q r s t u v w x y z'

/** Words that a full stop belongs to. */
export const abbreviations = new Set(
  `${letters} a.k.a a.m adj adm al approx apr assn asst aug ave bldg blvd bros ca capt cf cmdr co corp dec dept dr e.g eg est etc feb fri ft gov govt hon i.e ie inc incl intl jan jr jul jun lt ltd messrs mon mr mrs ms mt nov oct p.m ph.d pres prof pt rep resp rev sen sep sept sgt sq sr st thu tue univ viz vs wed yr`.split(
    ' '
  )
)

/** Abbreviations that stand before a number, and are words or ends elsewhere. */
export const numberedAbbreviations = new Set(
  'art ch eq fig figs mar max min no nos op p pp pop ref sec sect tab v ver vol vols'.split(' ')
)

/** Abbreviations that may also be the last word of a sentence. */
export const finalAbbreviations = new Set('a.m al co corp est etc inc jr ltd p.m ph.d sr'.split(' '))

/** Words that begin sentences, seldom names. */
export const openers = new Set(
  'a after all although among an and another as at before both but by during each even every few for from half however if in it its just many meanwhile more most no none of on one only our over overall some still such that the their then there these they this those though to today two under we what when where while with yet you'.split(
    ' '
  )
)
