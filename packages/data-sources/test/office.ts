import {strToU8, zipSync} from 'fflate'

/** A workbook with one sheet `Table 3`, of the XML of its rows. */
export function workbook(rows: string, more = ''): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="m" xmlns:r="r"><sheets><sheet name="Table 3" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
    'xl/sharedStrings.xml': strToU8(
      '<sst><si><t>Kind</t></si><si><r><t>Sta</t></r><r><t>ffed</t></r></si><si><t>Year</t></si></sst>'
    ),
    // Styles: general, 0%, a day, thousands
    'xl/styles.xml': strToU8(
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d/m/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="3"/></cellXfs></styleSheet>'
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>`)
  })
}
