import type {DataWords} from '../data-words.ts'
import {fieldChoices} from './field-choices.ts'
import {fieldWords} from './field-words.ts'

/** What the studio says of data in Chinese. */
export const dataWords: DataWords = {
  tables: {
    sources: {
      name: '来源',
      about: '数字从哪些出版物里读到：每份一行。',
      add: '添加来源',
      change: '修改来源'
    },
    populations: {
      name: '统计对象',
      about: '数字说的是谁、是什么，以及文章里对它的各种叫法。',
      add: '添加统计对象',
      change: '修改统计对象'
    },
    indicators: {
      name: '指标',
      about: '测量的是什么，以及谈到它的句子必须有哪些词。',
      add: '添加指标',
      change: '修改指标'
    },
    categories: {
      name: '类别',
      about: '有多个答案的指标，每个答案一行，例如受访者给出的各种原因。',
      add: '添加类别',
      change: '修改类别'
    },
    observations: {
      name: '数值',
      about: '数字本身：每个时期的每个数字一行。',
      add: '添加数值',
      change: '修改数值'
    }
  },
  fields: fieldWords,
  choices: fieldChoices,
  rows: (count) => `${count} 行`,
  change: (row) => `修改：${row}`,
  filter: '只看含有这些字的行',
  showAll: (count) => `显示全部 ${count} 行`,
  notShown: (count) => `还有 ${count} 行没有显示。`,
  broken: '这个文件不是完好的表格，无法用表单修改。哪里不对，见上面的列表。',
  empty: '还没有内容。',
  more: '还可以填写',
  required: '必填',
  nothingChosen: '未选择',
  keep: '确定',
  keepAnyway: '仍然保留',
  remove: '删除这一行',
  removeSurely: '再按一次就删除',
  cancel: '取消',
  kept: '已记下。按“保存”才写入文件。',
  removed: '这一行已从表中去掉。按“保存”才写入文件。',
  rowFine: '这一行没有问题。',
  rowCounts: (errors, warnings) => `这一行有 ${errors} 个错误，${warnings} 个警告。`,
  elsewhere: '这样会使别的行出错：',
  findings: '这些数据中的问题',
  severities: {error: '错误', warning: '警告', missing: '缺少'},
  counts: (errors, warnings, missing) => `${errors} 个错误，${warnings} 个警告，缺少 ${missing} 处`,
  fine: '没有错误，也没有缺少什么。',
  newPackage: '新建数据包',
  paste: '粘贴表格',
  pasteAbout:
    '从电子表格或网页复制一张表，连同第一行粘贴到这里：一列年份或名称，几列数字。这些数值成为同一来源、同一指标的各行。',
  pasteText: '表格',
  pasteFirst: '第一列是',
  pastePeriod: '时期（表里没有写明时）',
  pasteNames: '请填写这些名称在另一种语言里的说法。',
  pasteNothing: '没有读到新的数值。',
  putIn: '放入',
  otherName: (label) => `“${label}”在另一种语言里`,
  pasted: (values) => `放入了 ${values} 个数值。按“保存”才写入文件。`,
  packageAbout:
    '一个数据包收一份报告或调查的数字：来源、统计对象、指标和数值。按下之后文件就写进文件夹，里面的内容随后填写。',
  packageTitle: '报告或调查的名称',
  makePackage: '新建',
  packageRefused: '请填写名称，以及一个没有用过的短名：小写字母和数字，中间可用“-”连接。',
  packageMade: '建好了。先添加来源，再添加统计对象、指标和数值。',
  ask: '核对引用这些数据的句子',
  asking: '正在核对文章……',
  sentences: '与这些数据不符的句子',
  sentencesHold: '引用这些数据的句子都相符。'
}
