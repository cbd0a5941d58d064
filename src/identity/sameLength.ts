/** Full-width and other look-alike signs as the plain ones they stand for, each in its own place. */
export function sameLength(text: string): string {
  return text
    .replace(/(?<=\d)[\u2013\u2014](?=\d)|(?<=[)\d] )[\u2013](?= \d)/g, '-')
    .replace(
      /[\uff01-\uff5e\u3000\u00a0\u2000-\u200b\u2010-\u2012\u2024\u2044\ufe52\ufe6b\u2018\u2019\u02bc\u3002\uff61]/g,
      (sign) => {
        if (sign === '\u2018' || sign === '\u2019' || sign === '\u02bc') return "'"
        if (sign >= '\u2010' && sign <= '\u2012') return '-'
        if (sign === '\u3002' || sign === '\uff61' || sign === '\u2024' || sign === '\ufe52') return '.'
        if (sign === '\ufe6b') return '@'
        if (sign === '\u2044') return '/'
        if (sign >= '\uff01') return String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
        return ' '
      },
    )
}
