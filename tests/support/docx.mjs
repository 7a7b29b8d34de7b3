/** Builds small Word files for tests: only what the format demands, and what the test is about. */
import JSZip from 'jszip';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const part = (name, inner) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${W}>${inner}</w:${name}>`;

/** A run: text with `\t` and `\n` as Word writes them. */
export function run(text, { bold, italic, caps } = {}) {
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${caps ? '<w:caps/>' : ''}`;
  const inner = text
    .split(/([\t\n])/)
    .map((piece) =>
      piece === '\t' ? '<w:tab/>' : piece === '\n' ? '<w:br/>' : piece ? `<w:t xml:space="preserve">${escape(piece)}</w:t>` : '',
    )
    .join('');
  return `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}${inner}</w:r>`;
}

export const note = (id) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;

/** A paragraph of runs, or of plain text; `num` is `[numId, level]`. */
export function p(content, { num, style, extra = '' } = {}) {
  const properties = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${num ? `<w:numPr><w:ilvl w:val="${num[1]}"/><w:numId w:val="${num[0]}"/></w:numPr>` : ''}${extra}`;
  const inner = content.startsWith('<') ? content : run(content);
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inner}</w:p>`;
}

/** A table of cells; a cell is one paragraph's text or ready paragraphs. */
export const table = (...rows) =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell.startsWith('<w:p') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

const RELATIONS = {
  numbering: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering',
  styles: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles',
  footnotes: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes',
};

/** The file as bytes. `numbering` and `styles` are the inside of those parts, `footnotes` a list of ready paragraphs. */
export async function docx(body, { numbering, styles, footnotes = [], files = {} } = {}) {
  const zip = new JSZip();
  const parts = { ...(numbering && { numbering }), ...(styles && { styles }) };
  if (footnotes.length)
    parts.footnotes = footnotes
      .map((text, index) => `<w:footnote w:id="${index + 1}">${text.startsWith('<') ? text : p(text)}</w:footnote>`)
      .join('');
  const types = Object.keys(parts).map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
  );
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types.join('')}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file('word/document.xml', part('document', `<w:body>${body}<w:sectPr/></w:body>`));
  for (const [name, inner] of Object.entries(parts)) zip.file(`word/${name}.xml`, part(name, inner));
  const relations = Object.keys(parts).map(
    (name, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS[name]}" Target="${name}.xml"/>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
  );
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
