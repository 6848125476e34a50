import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../runtime/files/csv.js';

describe('a line of comma-separated values', () => {
  it.each(['=1+1', '+y', '-z', '@x', '\tx', '\rx', '\nx', '=HYPERLINK("http://e")', '-5', '＝1'])(
    'keeps %j from being a formula',
    (text) => {
      // Whatever a spreadsheet takes off, the quotes around a cell and the doubling of those in it, the first character is the apostrophe.
      const bare = csvLine([text])
        .slice(0, -2)
        .replace(/^"([^]*)"$/, '$1')
        .replaceAll('""', '"');
      expect(bare).toBe(`'${text}`);
    },
  );

  it('leaves numbers, truth values and what is missing as they are', () => {
    expect(csvLine([-0.5, 1e30, -1e-7, true, undefined, '', 3])).toBe('-0.5,1e+30,-1e-7,true,,,3\r\n');
  });

  it('quotes what would end a cell or a line, and spaces at its ends', () => {
    expect(csvLine(['a,b', 'q"q', 'two\nlines', ' x', 'a;b', 'plain text', "it's", 'a=b'])).toBe(
      '"a,b","q""q","two\nlines"," x","a;b",plain text,it\'s,a=b\r\n',
    );
  });
});
