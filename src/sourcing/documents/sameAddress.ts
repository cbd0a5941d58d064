/** What campaigns, search engines and mail programs add to an address. */
const tracking =
  /^(?:utm_\w+|_ga|_gl|_hs\w+|at_\w+|cmp|cmpid|dclid|ex_cid|fbclid|gad_source|gbraid|gclid|gclsrc|igsh|igshid|li_fat_id|mc_cid|mc_eid|mibextid|mkt_tok|msclkid|ncid|ocid|s_cid|smid|srsltid|twclid|ttclid|wbraid|yclid)$/i

const unreserved = /[\w.~-]/
const archived = /^https?:\/\/web\.archive\.org\/web\/\d+\w*\/(.+)$/i

/**
 * One text for all the ways one address is written, to tell documents apart by: never to be opened. The scheme, the
 * case of the host, `www.`, a default port, what is encoded though it need not be, a last slash, the order of a query,
 * what trackers add, a place within the document and a copy in the Internet Archive make no other document; the case
 * of a path does.
 *
 * ```ts
 * sameAddress('http://WWW.Court.example:80/Order%2D17.pdf/?utm_source=x#page=3') // 'court.example/Order-17.pdf'
 * ```
 *
 * By the platform's `URL` (https://url.spec.whatwg.org), which knows hosts, ports and encodings: `normalize-url` is three
 * times as long, and would be loaded with every page.
 *
 * @internal
 */
export function sameAddress(address: string): string {
  const copied = archived.exec(address)?.[1]
  if (copied !== undefined) return sameAddress(copied.includes('://') ? copied : `https://${copied}`)
  const text = address.normalize('NFC')
  if (!URL.canParse(text)) return text
  const {hostname, port, pathname, searchParams, hash} = new URL(text)
  const asked = [...searchParams].filter(([name]) => !tracking.test(name)).sort(inOrder)
  const query = new URLSearchParams(asked).toString()
  // An address whose page is chosen in the browser: the rest of the hash says which.
  const place = /^#[!/]/.test(hash) ? hash : ''
  return [
    hostname.replace(/^www\d?\./, '').replace(/\.$/, ''),
    port === '' || port === '80' || port === '443' ? '' : `:${port}`,
    plain(pathname).replace(/\/+$/, ''),
    query && `?${query}`,
    place,
  ].join('')
}

/** By name and then by value, in code units. */
function inOrder(a: readonly [string, string], b: readonly [string, string]): number {
  const [left, right] = [a.join('='), b.join('=')]
  return left < right ? -1 : Number(left > right)
}

function plain(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16))
    return unreserved.test(character) ? character : encoded.toUpperCase()
  })
}
