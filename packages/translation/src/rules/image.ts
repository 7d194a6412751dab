import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {isOurs} from '../structure/lone-runs.ts'
import {reportLoneBlocks} from '../structure/lone-blocks.ts'

type Image = EditionPassage['references']['images'][number]

/** Both editions show the same pictures and charts, each described in its language. */
export const image: PairRule = {
  id: 'translation-image',
  check(comparison, disagree) {
    reportLoneBlocks(comparison, ['image'], {en: 'picture', zh: '图片'}, disagree)
    reportLoneBlocks(comparison, ['chart'], {en: 'chart', zh: '图表'}, disagree)
    for (const pair of comparison.pairs) if (isCompared(pair)) compareImages(pair, disagree)
  }
}

function compareImages(pair: ComparedPair, disagree: (disagreement: Disagreement) => void): void {
  const here = pair.here.references.images.filter(({url}) => isOurs(url))
  const there = pair.there.references.images.filter(({url}) => isOurs(url))
  const missing = there.filter(
    (one) => !here.some((other) => sameFile(other.url, one.url)) && !isLinked(pair.here)
  )
  const extra = here.filter(
    (one) => !there.some((other) => sameFile(other.url, one.url)) && !isLinked(pair.there)
  )

  for (const [index, picture] of missing.entries()) disagree(missingImage(pair, picture, extra[index]))
  for (const picture of extra.slice(missing.length)) disagree(extraImage(pair, picture))
  for (const picture of here) {
    const other = there.find(({url}) => sameFile(url, picture.url))
    if (other && isUndescribed(picture, other)) disagree(undescribed(pair, picture, other))
  }
}

/** A link in the place of a picture, to where it lies at another site: it is shown there. */
function isLinked({kind, references: {images, links}}: EditionPassage): boolean {
  return kind === 'image' && images.length === 0 && links.length > 0
}

/** A picture with words in it has a file for each language: `./chart-zh.png`, `./chart-en.png`. */
function sameFile(one: string, other: string): boolean {
  return neutral(one) === neutral(other)
}

function neutral(url: string): string {
  return url.replace(/[-_.](?:zh|en)(?:-[a-z]+)?(?=\.\w+$)/i, '')
}

function isUndescribed(picture: Image, other: Image): boolean {
  if (other.alt === '') return false
  return (
    picture.alt === '' ||
    (picture.alt === other.alt && /[a-z]{2} [a-z]{2}|\p{Script=Han}{2}/u.test(picture.alt))
  )
}

function missingImage(pair: ComparedPair, there: Image, here: Image | undefined): Disagreement {
  return {
    pair,
    ...(here && {here: here.span}),
    there: there.span,
    unexpected: here ? `\`${here.url}\`` : 'missing picture',
    expected: `\`${there.url}\``,
    actual: here?.url ?? '',
    proposals: [there.url],
    note: {zh: '两个版本应当使用同一张图片。', en: 'Both editions show the same picture.'}
  }
}

function extraImage(pair: ComparedPair, here: Image): Disagreement {
  return {
    pair,
    here: here.span,
    unexpected: `picture \`${here.url}\``,
    expected: 'no picture that the other edition lacks',
    actual: here.url,
    note: {zh: '另一语言版本此处没有图片。', en: 'The other edition has no picture here.'}
  }
}

function undescribed(pair: ComparedPair, here: Image, there: Image): Disagreement {
  return {
    pair,
    here: here.span,
    there: there.span,
    unexpected: `description \`${here.alt}\``,
    expected: `a description in the language of the edition, for \`${there.alt}\``,
    actual: here.alt,
    proposals: [there.alt],
    note: {
      zh: '图片说明（alt）需要翻译：看不到图片的读者靠它理解内容。',
      en: 'Translate the description: it is the picture for readers who do not see it.'
    }
  }
}
