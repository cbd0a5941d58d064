import type {SanityClientLike} from '../../client/sanityClient.ts'

type Waiting = {
  readonly query: string
  readonly params: Record<string, unknown>
  readonly options: {signal?: AbortSignal; tag?: string}
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: unknown) => void
}

/** So many questions, or characters of them, in one: the hosted Content Lake takes far more. */
const MOST = 32
const LONGEST = 200_000

/**
 * A client that asks what is asked at the same time in one request: for a site that asks for each of its pages. One that fails is asked
 * by itself, so that it fails alone.
 *
 * @internal
 */
export function inBatches(client: SanityClientLike): SanityClientLike {
  let waiting: Waiting[] = []
  let length = 0
  let isOpen = false

  const send = () => {
    const batch = waiting
    waiting = []
    length = 0
    void answer(batch)
  }

  async function answer(batch: readonly Waiting[]): Promise<void> {
    const [first] = batch
    if (first === undefined) return
    if (batch.length === 1) return alone(first)
    const parts = batch.map(({query, params}, at) => renamed(query, params, `_${at}`))
    const together = `{${parts.map(({query}, at) => `"a${at}": ${query}`).join(',\n')}}`
    const params = Object.assign({}, ...parts.map((part) => part.params))
    try {
      const answers = Object(await client.fetch(together, params, first.options))
      for (const [at, {resolve}] of batch.entries()) resolve(Reflect.get(answers, `a${at}`) ?? null)
    } catch {
      await Promise.all(batch.map(alone))
    }
  }

  async function alone({query, params, options, resolve, reject}: Waiting): Promise<void> {
    try {
      resolve(await client.fetch(query, params, options))
    } catch (error) {
      reject(error)
    }
  }

  return {
    config: () => client.config(),
    withConfig: (config) => inBatches(client.withConfig(config)),
    fetch: (query, params, options) =>
      new Promise((resolve, reject) => {
        waiting.push({query, params, options, resolve, reject})
        length += query.length
        if (waiting.length >= MOST || length >= LONGEST) return send()
        if (isOpen) return
        isOpen = true
        // What is asked within this turn goes together.
        setTimeout(() => {
          isOpen = false
          send()
        }, 0)
      }),
  }
}

/** Strings and comments are left as they are. */
const words = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|\$([A-Za-z_]\w*)/g

function renamed(query: string, params: Record<string, unknown>, suffix: string) {
  return {
    query: `(${query.replace(words, (word, name: string | undefined) => (name === undefined ? word : `$${name}${suffix}`))}\n)`,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name + suffix, value])),
  }
}
