import {once} from 'node:events'
import {connect} from 'node:net'
import {describe, expect, it} from 'vitest'
import {openLake} from './open.ts'

const base = 'http://lake.localhost/v2026-11-01'
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
const mutate = (mutation: string, more = '') =>
  ['/data/mutate/production', `{"mutations":[${mutation}]${more}}`] as const
const act = (action: string) => ['/data/actions/production', `{"actions":[${action}]}`] as const
const made = (id: string) => `{"create":{"_id":${JSON.stringify(id)},"_type":"claim"}}`

/** Requests nobody means well with: a path, a body if it is a POST, and how they are answered to one who holds the token. */
const requests: readonly (readonly [what: string, request: readonly [path: string, body?: string], status: number])[] =
  [
    ['a dataset named like a property of every object', ['/data/query/__proto__?query=*'], 404],
    ['another one', ['/data/doc/constructor/a'], 404],
    ['a path out of the data', ['/data/query/..%2f..%2fetc?query=*'], 404],
    ['a document of that name', ['/data/doc/production/__proto__,constructor'], 200],
    ['a path that cannot be decoded', ['/data/doc/production/%E0%A4%A'], 200],
    ['a project that is another', ['/images/../../lake.sqlite'], 501],
    ['no JSON', ['/data/mutate/production', '{'], 400],
    ['JSON that is no object', ['/data/mutate/production', '[]'], 400],
    ['no mutations', ['/data/mutate/production', '{"mutations":{"length":1}}'], 400],
    ['a mutation that is null', mutate('null'), 400],
    ['a mutation that is a text', mutate('"create"'), 400],
    ['two kinds in one mutation', mutate('{"create":{"_type":"a"},"delete":{"id":"a"}}'), 400],
    ['a kind named like a method of every object', mutate('{"toString":{"_type":"a"}}'), 400],
    ['another one', mutate('{"valueOf":{}}'), 400],
    ['a prototype as kind', mutate('{"__proto__":{"_type":"a"}}'), 400],
    ['a prototype in a document', mutate('{"create":{"_id":"b","_type":"a","__proto__":{"x":1}}}'), 400],
    ['a prototype in a path', mutate('{"patch":{"id":"a","set":{"x[0].constructor.prototype.y":1}}}'), 400],
    ['a prototype in quotes in a path', mutate(`{"patch":{"id":"a","set":{"x['__proto__'].y":1}}}`), 400],
    ['a prototype to unset', mutate('{"patch":{"id":"a","unset":["__proto__"]}}'), 400],
    ['a prototype to insert at', mutate('{"patch":{"id":"a","insert":{"after":"__proto__[-1]","items":[1]}}}'), 400],
    ['an operation there is not', mutate('{"patch":{"id":"a","merge":{"x":1}}}'), 400],
    ['an option of delete there is not', mutate('{"delete":{"id":"a","force":true}}'), 501],
    ['a purge that is neither yes nor no', mutate('{"delete":{"id":"a","purge":"yes"}}'), 400],
    ['another id by patch', mutate('{"patch":{"id":"a","set":{"_id":"drafts.b"}}}'), 400],
    ['another type by patch', mutate('{"patch":{"id":"a","unset":["_type"]}}'), 400],
    ['an id with a path', mutate(made('../../etc/passwd')), 400],
    ['an id with a line break', mutate(made('a\nevent: x')), 400],
    ['an id that is too long', mutate(made('x'.repeat(129))), 400],
    ['an id that is no text', mutate('{"create":{"_id":{"a":1},"_type":"claim"}}'), 400],
    ['a transaction that ends its line', mutate(made('b'), ',"transactionId":"t\\n\\nevent: welcome"'), 400],
    ['a transaction that is no text', mutate(made('b'), ',"transactionId":{"toString":1}'), 400],
    ['a visibility there is not', ['/data/mutate/production?visibility=never', `{"mutations":[${made('b')}]}`], 400],
    ['a document nested without end', mutate(`{"create":{"_id":"b","_type":"a","x":${nested(50_000)}}}`), 400],
    [
      'parameters nested without end',
      ['/data/query/production', `{"query":"*","params":{"x":${nested(50_000)}}}`],
      400,
    ],
    ['parameters with a prototype', ['/data/query/production', '{"query":"*","params":{"__proto__":{"x":1}}}'], 400],
    ['a query nested without end', ['/data/query/production', `{"query":"${'('.repeat(20_000)}"}`], 400],
    ['an action named like a method', act('{"actionType":"sanity.action.document.toString"}'), 501],
    ['an action named like a constructor', act('{"actionType":"sanity.action.document.constructor"}'), 501],
    ['an action that is none', act('7'), 400],
    ['a file with the extension "constructor"', ['/assets/files/production?filename=x.constructor', 'x'], 200],
    ['an image that is none', ['/assets/images/production', '<svg'], 400],
    ['a version there is not', ['/../v9/data/query/production'], 501],
  ]

describe('a hostile request', () => {
  it.each(requests)('with %s is answered, and harms nothing', async (_what, [path, body], status) => {
    const {lake, editor} = await openLake({documents: [{_id: 'a', _type: 'article', headline: 'Whole'}]})
    const headers = {authorization: `Bearer ${lake.token}`}
    const init = body === undefined ? {headers} : {method: 'POST', body, headers}
    const response = await lake.fetch(new Request(base + path, init))
    const text = await response.text()
    expect([response.status, text]).toEqual([status, expect.any(String)])
    expect(text).not.toMatch(/node_modules|\.ts:\d|at Object/)
    expect(await editor.fetch('*[!(_type match "sanity.*")]{_id, headline}', {}, {perspective: 'raw'})).toEqual([
      {_id: 'a', headline: 'Whole'},
    ])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it.each([
    ['GET /images/sourceline/production/../../../../etc/passwd HTTP/1.1\r\nHost: localhost', /^HTTP\/1.1 501 /],
    ['GET //169.254.169.254/latest HTTP/1.1\r\nHost: localhost', /^HTTP\/1.1 (4\d\d|501) /],
    ['GET http://169.254.169.254/v1/ping HTTP/1.1\r\nHost: 169.254.169.254', /^HTTP\/1.1 (400|421) /],
    ['GET /v1/ping HTTP/1.1\r\nHost: lake.evil.example', /^HTTP\/1.1 421 /],
    ['GET /v1/ping HTTP/1.1\r\nHost: localhost@evil.example', /^HTTP\/1.1 4\d\d /],
    ['GET /v1/ping HTTP/1.1\r\nHost: localhost\r\nHost: evil.example', /^HTTP\/1.1 (400|421|200) /],
    ['GET /v1/ping HTTP/1.1', /^HTTP\/1.1 400 /],
    [
      'POST /v1/data/mutate/production HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked',
      /^HTTP\/1.1 400 /,
    ],
    ['BREW /v1/ping HTTP/1.1\r\nHost: localhost', /^HTTP\/1.1 400 /],
    ['GET /v1/ping\0 HTTP/1.1\r\nHost: localhost', /^HTTP\/1.1 400 /],
  ])('on the wire is answered, and harms nothing: %j', async (head, status) => {
    const {lake, editor} = await openLake({documents: [{_id: 'a', _type: 'article', headline: 'Whole'}]})
    const {url} = await lake.listen(0)
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk
    })
    socket.end(`${head}\r\nConnection: close\r\n\r\n`)
    await once(socket, 'close')
    expect(answer).toMatch(status)
    expect(answer).not.toMatch(/node_modules|root:|\.ts:\d/)
    expect(await editor.fetch('*.headline')).toEqual(['Whole'])
  })

  it('whose body is larger than it said is cut short', async () => {
    const {lake} = await openLake()
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    const headers = {authorization: `Bearer ${lake.token}`, 'content-length': '10'}
    const init = {method: 'POST', headers, body: endless, duplex: 'half'} as const
    const response = await lake.fetch(new Request(`${base}/data/mutate/production`, init))
    expect(response.status).toBe(413)
    expect(sent).toBeLessThan(30)
  })
})
