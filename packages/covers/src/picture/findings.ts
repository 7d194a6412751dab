import type {MetadataBlock} from './blocks.ts'
import type {PictureFinding} from './finding.ts'
import {pictureLimits} from './limits.ts'
import type {PictureType} from './type.ts'

const megabyte = 1024 * 1024

/** The bytes are another kind of file than the name says, or no picture that may be published. */
export function wrongType(name: string, actual: string, named: PictureType | undefined): PictureFinding {
  const expected = named ? [named] : ['png', 'jpeg', 'webp', 'avif']
  return {
    ruleId: 'image-type',
    severity: 'error',
    reason: `Unexpected \`${actual}\` in \`${name}\`, expected ${expected.map((type) => `\`${type}\``).join(', ')}`,
    actual,
    expected,
    note: {
      zh: '图片类型按文件内容判断，扩展名须与之一致；只接受 PNG、JPEG、WebP 和 AVIF。请改正扩展名，或将图片另存为其中一种格式。',
      en: 'A picture is what its bytes say, and its name must say the same; only PNG, JPEG, WebP and AVIF are taken. Rename the file, or save the picture in one of these formats.'
    }
  }
}

/** The picture has more than one frame; `name` is that of its type. */
export function animated(name: string): PictureFinding {
  return {
    ruleId: 'image-type',
    severity: 'error',
    reason: `Unexpected animation in \`${name}\`, expected \`one still picture\``,
    actual: 'animation',
    expected: ['one still picture'],
    note: {
      zh: '图片不能是动画。请只保留其中一帧。',
      en: 'A picture may not move. Keep one frame of it.'
    }
  }
}

/** The decoder gave up: `failure` is `time`, `memory`, or its own words. */
export function undecodable(type: PictureType, failure: string): PictureFinding {
  const slow = failure === 'time' || failure === 'memory'
  return {
    ruleId: slow ? 'image-size' : 'image-type',
    severity: 'error',
    reason: `Unexpected bytes that cannot be decoded, expected \`a whole ${type} picture\``,
    actual: slow ? `more ${failure} than allowed` : 'bytes that cannot be decoded',
    expected: [`a whole ${type} picture`],
    note: {
      zh: `图片无法完整解码${slow ? '（超出时间或内存上限）' : ''}：文件可能被截断或已损坏。请重新导出。`,
      en: `The picture cannot be read to its end${slow ? ' within the limits of time and memory' : ''}: the file is cut short or damaged. Export it again.`
    }
  }
}

/** The file is larger than `pictureLimits.bytes`. */
export function tooManyBytes(bytes: number): PictureFinding {
  const actual = `${(bytes / megabyte).toFixed(1)} MiB`
  return tooLarge(actual, `at most ${pictureLimits.bytes / megabyte} MiB`)
}

/** The picture has more pixels than `pictureLimits.pixels`; sides are in pixels. */
export function tooManyPixels(width: number, height: number): PictureFinding {
  return tooLarge(`${width} × ${height}`, `at most ${pictureLimits.pixels / 1_000_000} megapixels`)
}

function tooLarge(actual: string, expected: string): PictureFinding {
  return {
    ruleId: 'image-size',
    severity: 'error',
    reason: `Unexpected picture of \`${actual}\`, expected \`${expected}\``,
    actual,
    expected: [expected],
    note: {
      zh: '图片过大。发布时最宽只用 1600 像素，请先缩小再加入。',
      en: 'The picture is too large. At most 1,600 pixels of its width are published: make it smaller first.'
    }
  }
}

/** A cover is smaller than `pictureLimits.cover`, which is a warning; sides are in pixels. */
export function tooSmall(width: number, height: number): PictureFinding {
  const expected = `at least ${pictureLimits.cover.width} × ${pictureLimits.cover.height}`
  return {
    ruleId: 'image-size',
    severity: 'warning',
    reason: `Unexpected cover of \`${width} × ${height}\`, expected \`${expected}\``,
    actual: `${width} × ${height}`,
    expected: [expected],
    note: {
      zh: '封面小于社交卡片的尺寸，在大屏幕上会模糊。请换用更大的图片，或去掉封面，由系统绘制。',
      en: 'The cover is smaller than a social card and will look blurred on a large screen. Use a larger one, or none: then a cover is drawn.'
    }
  }
}

/** The metadata say where the picture was taken. */
export function located(): PictureFinding {
  return {
    ruleId: 'image-metadata',
    severity: 'error',
    reason: 'Unexpected `location` in the metadata, expected `none`',
    actual: 'location',
    expected: ['none'],
    note: {
      zh: '图片的元数据写有拍摄地点。发布时会去掉，但仓库里的文件仍会泄露，请先清除再加入。',
      en: 'The metadata say where the picture was taken. They are removed in what is published, but the file in the repository would still tell: remove them first.'
    }
  }
}

/** The file holds more than the picture, which is a warning: blocks of these kinds. */
export function metadata(kinds: Array<MetadataBlock['kind']>): PictureFinding {
  const actual = kinds.join(', ')
  return {
    ruleId: 'image-metadata',
    severity: 'warning',
    reason: `Unexpected \`${actual}\` beside the picture, expected \`none\``,
    actual,
    expected: ['none'],
    note: {
      zh: '文件里除图片之外还有别的内容（元数据或尾部附加数据）。发布时会全部去掉；请确认其中没有不该公开的信息。',
      en: 'The file holds more than the picture: metadata, or bytes behind its end. All of it is removed in what is published; see that nothing private is in it.'
    }
  }
}
