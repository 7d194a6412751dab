import type {CsvFault} from '../csv.ts'
import type {FileFault} from '../package-files.ts'

/** How a fault is put into words; `$` stands for the value. */
export type Wording = {unexpected: string; expected: string; en: string; zh: string}

type FaultKind =
  FileFault['kind'] | CsvFault['kind'] | 'json-syntax' | 'json-deep' | 'header-missing' | 'row-ragged'

const layout =
  'datapackage.json, sources.csv, populations.csv, indicators.csv, categories.csv, observations.csv, README.md, LICENSE'

/** All faults of files, by kind. */
export const fileWordings: Record<FaultKind, Wording> = {
  missing: {
    unexpected: 'absence of $',
    expected: 'the file in the folder',
    en: `A data package needs datapackage.json and all five tables, even where a table has only its header. Add the file.`,
    zh: `数据包必须包含 datapackage.json 和五个表格；没有内容的表格也要保留表头。请补上该文件。`
  },
  unknown: {
    unexpected: 'file $',
    expected: 'only files of a data package',
    en: `Nothing else may lie beside the data, so that nothing unread is published or run. Allowed: ${layout}, and schemas that datapackage.json names. Remove the file.`,
    zh: `数据旁边不能有其他文件，以免未经检查的内容被发布或执行。允许的文件：${layout}，以及 datapackage.json 引用的表结构文件。请删除该文件。`
  },
  link: {
    unexpected: 'symbolic link $',
    expected: 'the file or folder itself',
    en: 'A link can lead out of the folder and publish what it points to. Replace it with a copy.',
    zh: '符号链接可能指向文件夹之外，把别处的内容带进发布结果。请换成它所指内容的副本。'
  },
  special: {
    unexpected: 'entry $',
    expected: 'a regular file',
    en: 'Only regular files are read: no folders, pipes or devices. Replace it with the file itself.',
    zh: '这里只读取普通文件，不读取文件夹、管道或设备。请换成文件本身。'
  },
  large: {
    unexpected: 'size $',
    expected: 'at most 10 MiB for a table, 1 MiB for JSON',
    en: 'A file of this size is not read at all. Split the report into several data packages.',
    zh: '超过上限的文件不会被读取。请把报告拆成几个数据包。'
  },
  unreadable: {
    unexpected: 'unreadable entry $',
    expected: 'a file that can be read',
    en: 'The system refused to read it. Check the permissions.',
    zh: '系统拒绝读取。请检查文件权限。'
  },
  mark: {
    unexpected: 'byte order mark $',
    expected: 'UTF-8 without one',
    en: 'The mark becomes part of the first column name. Save the file as “UTF-8”, not “UTF-8 with BOM”.',
    zh: '该标记会混入第一个列名。请以“UTF-8”而不是“UTF-8 with BOM”保存。'
  },
  encoding: {
    unexpected: 'bytes that are not UTF-8',
    expected: 'UTF-8',
    en: 'The file was saved in another encoding, such as GBK, Windows-1252 or UTF-16, or was cut. Save it again as UTF-8.',
    zh: '文件以其他编码（如 GBK、Windows-1252 或 UTF-16）保存，或已被截断。请重新以 UTF-8 保存。'
  },
  conflict: {
    unexpected: 'conflict markers from $ on',
    expected: 'one of the two versions',
    en: 'A merge left both versions of these lines, set apart by the lines `<<<<<<<`, `=======` and `>>>>>>>`. Keep one of them and delete the marker lines; until then nothing in this file can be checked.',
    zh: '合并时的冲突还没有解决：两个版本都留在文件里，由 `<<<<<<<`、`=======` 和 `>>>>>>>` 三行标出。请选定一个版本，并删掉这些标记行；在此之前整个文件都无法检查。'
  },
  separator: {
    unexpected: '$ between the columns',
    expected: '`,`',
    en: 'The cells of a table are separated by commas. A spreadsheet of some countries writes semicolons or tabs instead: save the file as “CSV UTF-8 (comma delimited)”, or replace the separators.',
    zh: '表格的单元格之间要用半角逗号分隔。有些地区设置下的电子表格会写成分号或制表符：请另存为“CSV UTF-8（逗号分隔）”，或替换分隔符。'
  },
  path: {
    unexpected: 'path $',
    expected: 'a relative path inside the folder',
    en: 'Data is read only from the folder of its package: not from the web, and not from other folders. Copy the file into the folder and name it here.',
    zh: '数据只从数据包自己的文件夹读取，不读取网络地址，也不读取其他文件夹。请把文件放进该文件夹，并在此处写文件名。'
  },
  'json-syntax': {
    unexpected: '$',
    expected: 'JSON',
    en: 'The file is not JSON: names and texts stand in double quotation marks, with no comments and no comma after the last item.',
    zh: '该文件不是合法的 JSON：名称和文本必须用双引号，不能有注释，最后一项之后不能有逗号。'
  },
  'json-deep': {
    unexpected: '$ nested more than 32 deep',
    expected: 'a flatter structure',
    en: 'A descriptor needs no such depth; the file is not read further.',
    zh: '描述文件不需要这样的嵌套层数；该文件不再继续读取。'
  },
  'header-missing': {
    unexpected: 'empty file',
    expected: 'a header with the names of the columns',
    en: 'The first row of a table names its columns, even where no row follows.',
    zh: '表格的第一行是列名；即使没有数据也要保留。'
  },
  'table-large': {
    unexpected: 'further text from here on',
    expected: 'at most a million cells and a thousand faults in a table',
    en: 'The file is not read beyond this line. Mend the faults above, or split the report into several data packages.',
    zh: '从这一行起不再读取。请先修正前面的错误，或把报告拆成几个数据包。'
  },
  'row-ragged': {
    unexpected: '$ cells in a row',
    expected: 'as many as the header has:',
    en: 'A comma inside a text moves all cells behind it. Put such a text in double quotation marks; write an empty cell as nothing between two commas.',
    zh: '文本里的逗号会让后面的单元格全部错位。请用双引号把这样的文本括起来；空单元格写成两个逗号之间什么也没有。'
  },
  'row-empty': {
    unexpected: 'empty line',
    expected: 'a row',
    en: 'An empty line is a row without cells. Remove it.',
    zh: '空行会被当作没有单元格的一行。请删除。'
  },
  'quote-open': {
    unexpected: 'quotation mark $ without its end',
    expected: 'a closing one',
    en: 'The cell that begins here runs to the end of the file, and all rows behind it are lost in it. Close it; write a quotation mark inside as two.',
    zh: '从这里开始的单元格一直延伸到文件末尾，其后的所有行都被吞掉。请补上右引号；单元格内部的引号写成两个。'
  },
  'quote-followed': {
    unexpected: '$ behind a closing quotation mark',
    expected: 'a comma or the end of the row',
    en: 'A quotation mark inside a quoted cell is written as two.',
    zh: '带引号的单元格内部如有引号，要写成两个引号。'
  },
  'quote-inside': {
    unexpected: '$ inside a bare cell',
    expected: 'a cell in quotation marks',
    en: 'Put the whole cell in double quotation marks and write each one inside as two.',
    zh: '请把整个单元格用双引号括起来，内部的引号写成两个。'
  },
  'return-alone': {
    unexpected: 'carriage return $',
    expected: 'LF or CRLF at the end of a line',
    en: 'A carriage return alone ends a line for some programs and not for others, so rows would differ. Save the file with LF.',
    zh: '单独的回车符（CR）在有的程序里算换行，在有的程序里不算，读出的行会不一致。请以 LF 换行保存。'
  }
}
