import {once} from 'node:events'
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {request as httpRequest} from 'node:http'
import {connect} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {describe, expect, it, onTestFinished} from 'vitest'
import {WebSocket} from 'ws'
import type {LakeOptions} from '../../src/lake/index.ts'
import type {ClientFrame, ServerFrame} from '../../src/lake/workspace/protocol.ts'
import {streamSocketPath} from '../../src/lake/workspace/protocol.ts'
import {openLake} from './open.ts'

async function builtStudio(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'lake-studio-'))
  onTestFinished(() => rm(directory, {recursive: true}))
  await mkdir(join(directory, 'studio/static'), {recursive: true})
  await writeFile(join(directory, 'secret.txt'), 'outside')
  await writeFile(join(directory, 'studio/index.html'), '<!doctype html><script>inline()</script><div id="sanity">')
  await writeFile(join(directory, 'studio/static/app-abcdef12.js'), 'export {}')
  await symlink(join(directory, 'secret.txt'), join(directory, 'studio/static/link.txt'))
  return join(directory, 'studio')
}

async function serve(options: LakeOptions = {}) {
  const opened = await openLake(options)
  const studio = await builtStudio()
  const {url} = await opened.lake.listen(0, {studio})
  const page = await fetch(`${url}/studio/`)
  const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return {...opened, url, page, cookie, host: new URL(url).host}
}

/** Sends a request as written: `fetch` would tidy up its path and its Host. */
function raw(url: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const {hostname, port} = new URL(url)
  return new Promise<{status: number; body: string}>((resolve, reject) => {
    const outgoing = httpRequest({hostname, port, path, headers, method}, (answer) => {
      let body = ''
      answer.on('data', (chunk) => {
        body += chunk
      })
      answer.on('end', () => resolve({status: answer.statusCode ?? 0, body}))
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

describe('a lake on a socket', () => {
  it('serves the client over HTTP', async () => {
    const {lake, url} = await serve({documents: [{_id: 'a', _type: 'article'}]})
    const config = {apiHost: url, useProjectHostname: false, projectId: 'sourceline', dataset: 'production'}
    const client = createClient({...config, apiVersion: '2026-11-01', useCdn: false, token: lake.token})
    await client.patch('a').set({headline: 'Over the wire'}).commit()
    expect(await client.fetch('*[0].headline')).toBe('Over the wire')
  })

  it('says which port is taken and what to do', async () => {
    const {lake, url} = await serve()
    const {port} = new URL(url)
    await expect(lake.listen(Number(port))).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining(`Port ${port}`),
    })
  })

  it.each(['evil.example', 'evil.example:3333', '127.0.0.1.evil.example'])('refuses the name %j', async (host) => {
    const {url} = await serve({documents: [{_id: 'a', _type: 'article'}]})
    const path = '/v2026-11-01/data/query/production?query=*'
    const {status, body} = await raw(url, path, {host})
    expect([400, 421]).toContain(status)
    expect(body).not.toContain('article')
    expect((await raw(url, path, {host: `localhost:${new URL(url).port}`})).status).toBe(200)
  })
})

describe('the served Studio', () => {
  it('logs the browser in with a cookie scripts cannot read', async () => {
    const {page, url, cookie} = await serve()
    expect(page.headers.get('set-cookie')).toMatch(/^sourceline-lake-\d+=.+; Path=\/; HttpOnly; SameSite=Strict$/)
    const me = await fetch(`${url}/v2021-06-07/users/me`, {headers: {cookie}})
    expect(await me.json()).toMatchObject({id: 'local', roles: [{name: 'administrator'}]})
    expect(await (await fetch(`${url}/v2021-06-07/users/me`)).json()).toEqual({})
  })

  it('is somebody else’s for a browser that says so, and stays theirs', async () => {
    const {url} = await serve({users: {night: 'Night editor'}})
    const as = (who: string) => fetch(`${url}/studio/newsroom?as=${who}`, {redirect: 'manual'})
    const signIn = await as('night')
    expect(signIn.headers.get('location')).toBe(`${url}/studio/newsroom`)
    const cookie = (signIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const me = async (held: string) => (await fetch(`${url}/v2021-06-07/users/me`, {headers: {cookie: held}})).json()
    expect(await me(cookie)).toMatchObject({id: 'night', name: 'Night editor'})
    expect((await fetch(`${url}/studio/newsroom`, {headers: {cookie}})).headers.get('set-cookie')).toBeNull()
    expect((await as('nobody')).status).toBe(404)
    expect(await me(cookie.replace('.night', '.nobody'))).toEqual({})
    expect(await me(cookie.replace('=', '=x'))).toEqual({})
  })

  it('signs what they write with their name, and keeps what the Studio remembers of them apart', async () => {
    const {url, editor} = await serve({users: {night: 'Night editor'}})
    const signIn = await fetch(`${url}/studio/?as=night`, {redirect: 'manual'})
    const cookie = (signIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const send = (method: string, path: string, body: object) =>
      fetch(`${url}/v2026-11-01${path}`, {method, headers: {cookie, origin: url}, body: JSON.stringify(body)})
    await send('POST', '/data/mutate/production', {mutations: [{create: {_id: 'a', _type: 'article'}}]})
    const history = await editor.request<string>({uri: '/data/history/production/transactions/a'})
    expect(history).toContain('"author":"night"')
    await send('PUT', '/users/me/keyvalue', [{key: 'layout', value: 'theirs'}])
    const uri = '/users/me/keyvalue/layout'
    expect(await (await fetch(`${url}/v2026-11-01${uri}`, {headers: {cookie}})).json()).toHaveLength(1)
    expect(await editor.request({uri})).toEqual([])
  })

  it('asks for the token where other machines can reach it', async () => {
    const {lake} = await openLake()
    const {url} = await lake.listen(0, {host: '0.0.0.0', studio: await builtStudio()})
    const open = (query: string) => fetch(`${url}/studio/newsroom${query}`, {redirect: 'manual'})
    expect((await open('')).headers.get('set-cookie')).toBeNull()
    expect((await open('?token=guess')).status).toBe(401)
    const login = await open(`?token=${lake.token}`)
    expect(login.headers.get('set-cookie')).toMatch(/HttpOnly/)
    expect(login.headers.get('location')).toBe(`${url}/studio/newsroom`)
  })

  it('has its page at every place inside it, and may talk to this lake only', async () => {
    const {url, host} = await serve()
    const deep = await fetch(`${url}/studio/newsroom/structure/article;a1`)
    expect(deep.headers.get('content-type')).toContain('text/html')
    const policy = deep.headers.get('content-security-policy')
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/)
    expect(policy).toContain(`connect-src 'self' ws://${host}`)
    const script = await fetch(`${url}/studio/static/app-abcdef12.js`)
    expect(script.headers.get('content-type')).toContain('text/javascript')
    expect((await fetch(`${url}/studio/static/missing.js`)).status).toBe(404)
  })

  it.each([
    '/studio/../secret.txt',
    '/studio/%2e%2e/secret.txt',
    '/studio/..%2fsecret.txt',
    '/studio/static/..%2f..%2fsecret.txt',
    '/studio/static/link.txt',
    '/studio/static/%00.js',
    '/studio/%zz.js',
  ])('keeps what is outside of it: %s', async (path) => {
    const {url, host} = await serve()
    const {status, body} = await raw(url, path, {host})
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body).not.toContain('outside')
  })

  it('writes only from its own pages', async () => {
    const {url, cookie} = await serve()
    const write = (headers: Record<string, string>) =>
      fetch(`${url}/v2026-11-01/data/mutate/production`, {
        method: 'POST',
        headers: {cookie, ...headers},
        body: JSON.stringify({mutations: [{create: {_type: 'article'}}]}),
      })
    expect((await write({origin: url})).status).toBe(200)
    expect((await write({origin: 'http://127.0.0.1:3000'})).status).toBe(403)
    expect((await write({})).status).toBe(403)
  })

  it('may send its cookies, and pages of others may not', async () => {
    const {url} = await serve()
    const allows = async (headers = {}) =>
      (await (await fetch(`${url}/v2026-05-04/check/cors`, {headers})).json()).result.withCredentials
    expect(await allows()).toBe(true) // a browser sends no Origin with a GET to the page's own
    expect(await allows({origin: url})).toBe(true)
    expect(await allows({origin: 'http://127.0.0.1:3000'})).toBe(false)
  })

  it('is not read by the page of another port with the cookie it carries along', async () => {
    const {url, cookie} = await serve({documents: [{_id: 'drafts.a', _type: 'article'}]})
    const read = (origin: string) =>
      fetch(`${url}/v2026-11-01/data/query/production?perspective=raw&query=*`, {headers: {cookie, origin}})
    expect(await (await read(url)).json()).toMatchObject({result: [{_id: 'drafts.a'}]})
    const image = await fetch(`${url}/v2026-11-01/data/query/production?perspective=raw&query=*`, {
      headers: {cookie, 'sec-fetch-site': 'same-site'},
    })
    expect(await image.json()).toMatchObject({result: []})
    const other = await read('http://127.0.0.1:3000')
    expect(await other.json()).toMatchObject({result: []})
    expect(other.headers.get('access-control-allow-credentials')).toBeNull()
  })
})

/** Opens the stream socket, and collects its frames. */
async function openSocket(url: string, headers: Record<string, string>) {
  const socket = new WebSocket(url.replace('http', 'ws') + streamSocketPath, {headers})
  const frames: ServerFrame[] = []
  socket.on('message', (message) => frames.push(JSON.parse(String(message))))
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  onTestFinished(() => socket.terminate())
  const textOf = (id: number) =>
    frames.flatMap((frame) => (frame.type === 'chunk' && frame.id === id ? frame.text : [])).join('')
  return {socket, frames, textOf, send: (frame: ClientFrame) => socket.send(JSON.stringify(frame))}
}

const listenTo = (query: string) =>
  `/v2026-11-01/data/listen/production?includeAllVersions=true&query=${encodeURIComponent(query)}`

describe('the stream socket', () => {
  it('runs more streams than a browser has connections, each with its own events', async () => {
    const {url, cookie, editor} = await serve()
    const {send, textOf} = await openSocket(url, {cookie, origin: url})
    for (let id = 1; id <= 20; id += 1) send({type: 'open', id, url: listenTo(id % 2 ? '*[_type == "claim"]' : '*')})
    await expect.poll(() => textOf(20)).toContain('event: welcome')
    await editor.create({_id: 'drafts.a', _type: 'article', headline: '“Ünïcode” ♥'})
    await expect.poll(() => textOf(20)).toContain('"documentId":"drafts.a"')
    expect(textOf(19)).not.toContain('mutation')
    send({type: 'close', id: 20})
    send({type: 'open', id: 21, url: listenTo('*')}) // answered after the close, which is on its way before
    await expect.poll(() => textOf(21)).toContain('event: welcome')
    await editor.create({_id: 'b', _type: 'claim'})
    await expect.poll(() => textOf(19)).toContain('"documentId":"b"')
    expect(textOf(20)).not.toContain('"documentId":"b"')
  })

  it('is anonymous without a session, and tells the status of what may not be opened', async () => {
    const {url, editor} = await serve({
      datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
    })
    const {send, textOf, frames} = await openSocket(url, {})
    send({type: 'open', id: 1, url: listenTo('*')})
    send({type: 'open', id: 2, url: listenTo('*').replace('production', 'confidential')})
    send({type: 'open', id: 3, url: '//evil.example/'})
    await expect.poll(() => frames.filter(({type}) => type === 'head').length).toBe(3)
    expect(frames).toContainEqual(expect.objectContaining({type: 'head', id: 2, status: 401}))
    expect(frames).toContainEqual(expect.objectContaining({type: 'head', id: 3, status: 400}))
    await editor.create({_id: 'drafts.a', _type: 'article'})
    await editor.create({_id: 'a', _type: 'article'})
    await expect.poll(() => textOf(1)).toContain('"documentId":"a"')
    expect(textOf(1)).not.toContain('drafts.')
  })

  it.each([
    ['a page of another origin', {origin: 'http://127.0.0.1:3000'}],
    ['another name for this machine', {host: 'evil.example'}],
  ])('is closed to %s', async (_who, headers) => {
    const {url, cookie} = await serve()
    await expect(openSocket(url, {cookie, ...headers})).rejects.toThrow(/Unexpected server response: 4/)
  })

  it('ends with the lake, at once', async () => {
    const {url, lake} = await serve()
    const {socket, send, textOf} = await openSocket(url, {})
    send({type: 'open', id: 1, url: listenTo('*')})
    await expect.poll(() => textOf(1)).toContain('welcome')
    const closed = new Promise((resolve) => socket.once('close', resolve))
    const started = performance.now()
    await lake.close()
    await closed
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('presence', () => {
  it('ends though somebody keeps the socket that was refused them', async () => {
    const {lake, host, url} = await serve()
    const {port, hostname} = new URL(url)
    const socket = connect({port: Number(port), host: hostname, allowHalfOpen: true})
    onTestFinished(() => void socket.destroy())
    const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Origin: https://elsewhere.example']
    socket.write([`GET ${streamSocketPath} HTTP/1.1`, `Host: ${host}`, ...upgrade, '', ''].join('\r\n'))
    expect(`${(await once(socket, 'data'))[0]}`).toContain('403')
    socket.resume()
    await lake.close()
  })

  it('tells one tab where another is, and when it has gone', async () => {
    const {url, cookie} = await serve()
    const open = async () => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/v2022-06-30/socket/production`, {
        headers: {cookie, origin: url},
      })
      const heard: {method?: string; id?: string; result?: unknown; params?: {result: unknown}}[] = []
      socket.on('message', (message) => {
        if (String(message) !== '♥') heard.push(JSON.parse(String(message)))
      })
      await new Promise((resolve) => socket.once('open', resolve))
      onTestFinished(() => socket.terminate())
      const call = (method: string, params = {}) =>
        socket.send(JSON.stringify({jsonrpc: '2.0', id: method, method, params}))
      return {socket, heard, call}
    }
    const first = await open()
    const second = await open()
    first.call('presence_subscribe')
    await expect.poll(() => first.heard).toContainEqual(expect.objectContaining({result: expect.any(String)}))
    second.call('presence_announce', {data: {sessionId: 's2', locations: [{path: ['headline']}]}})
    const events = () => first.heard.flatMap(({params}) => (params ? [params.result] : []))
    await expect
      .poll(events)
      .toEqual([{type: 'state', i: 'local', m: {sessionId: 's2', locations: [{path: ['headline']}]}}])
    second.socket.terminate()
    await expect.poll(events).toContainEqual({type: 'disconnect', i: 'local', m: {session: 's2'}})
  })
})

describe('a Studio that asks for an address', () => {
  const open = async () => {
    const {lake} = await openLake({users: {night: 'Night editor'}})
    const listening = await lake.listen(0, {studio: await builtStudio(), login: 'address'})
    const get = (address: string, headers: Record<string, string> = {}) => fetch(address, {redirect: 'manual', headers})
    const me = async (cookie: string) =>
      (await fetch(`${listening.url}/v2021-06-07/users/me`, {headers: {cookie}})).json()
    return {...listening, get, me}
  }
  const cookieOf = (page: Response) => (page.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

  it('gives no session to another account of the machine that opens the page', async () => {
    const {url, get} = await open()
    expect((await get(`${url}/studio/`)).headers.get('set-cookie')).toBeNull()
    for (const query of ['?as=night', '?as=local', '?once=guess', '?as=night&key=guess']) {
      const page = await get(`${url}/studio/${query}`)
      expect([page.status, page.headers.get('set-cookie')]).toEqual([401, null])
    }
  })

  it('lets one browser in by it, once', async () => {
    const {addressFor, get, me} = await open()
    const address = addressFor()
    const page = await get(address)
    expect(page.headers.get('location')).not.toContain('once')
    expect(await me(cookieOf(page))).toMatchObject({id: 'local'})
    expect((await get(address)).status).toBe(401)
  })

  it('tells a person who comes by a used one what happened and what to do, and nothing secret', async () => {
    const {addressFor, get} = await open()
    const address = addressFor()
    const cookie = cookieOf(await get(address))
    const again = await get(address)
    const text = await again.text()
    expect(again.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(again.headers.get('set-cookie')).toBeNull()
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).toContain('works once')
    expect(text).toContain('npm start')
    expect(text).not.toMatch(/<script|href=/)
    for (const secret of [new URL(address).searchParams.get('once'), cookie.split('=')[1]?.split('.')[0]]) {
      expect(text).not.toContain(String(secret))
    }
    const signedIn = await get(address, {cookie})
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([302, address.replace(/\?.*/, '')])
    expect(signedIn.headers.get('set-cookie')).toBeNull()
    const elsewhere = await get(addressFor(), {'sec-fetch-site': 'cross-site'})
    expect(await elsewhere.text()).toContain('It has not been used up')
  })

  it('lets a colleague in by theirs, and nobody by a cookie with another name in it', async () => {
    const {addressFor, get, me} = await open()
    const page = await get(addressFor('night'))
    expect(await me(cookieOf(page))).toMatchObject({id: 'night'})
    expect(await me(cookieOf(page).replace('.night', '.local'))).toEqual({})
    expect((await get(addressFor('night').replace('as=night', 'as=local'))).status).toBe(401)
    expect((await get(`${addressFor()}&as=night`)).status).toBe(401)
  })

  it('is opened by no page of elsewhere', async () => {
    const {addressFor, get} = await open()
    for (const site of ['cross-site', 'same-site']) {
      expect((await get(addressFor('night'), {'sec-fetch-site': site})).status).toBe(401)
    }
    expect((await get(addressFor('night'), {'sec-fetch-site': 'none'})).status).toBe(302)
  })
})
