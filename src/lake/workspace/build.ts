/** The build side of a self-contained Studio: takes out of its page and style sheets what the Sanity build points at other hosts. */

/** What is taken out: the script that ties a Studio to Sanity's dashboard, and fonts from Sanity's servers. */
const foreign = [/<script\b[^>]*\bdata-sanity-core\b[^>]*><\/script>\s*/g, /@font-face\s*\{[^}]*\}\s*/g]

/** An entry of a bundle, as Rollup and its successors describe it. */
type Output = {source?: string | Uint8Array}

/**
 * The part of a Vite plugin used here; Vite itself is Sanity's dependency, not ours.
 *
 * @public
 */
export type PagePlugin = {
  readonly name: string
  readonly generateBundle: {
    readonly order: 'post'
    readonly handler: (options: unknown, bundle: Record<string, Output>) => void
  }
}

/**
 * ```ts
 * defineCliConfig({vite: (config) => ({...config, plugins: [...(config.plugins ?? []), selfContainedPage('/studio')]})})
 * ```
 *
 * Sanity writes its page late in the build, so this comes after.
 *
 * @param basePath - where the Studio is served
 * @public
 */
export function selfContainedPage(basePath: string): PagePlugin {
  return {
    name: 'sourceline:self-contained-page',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, output] of Object.entries(bundle)) {
          if (output.source === undefined || !/\.(html|css)$/.test(name)) continue
          const text = typeof output.source === 'string' ? output.source : new TextDecoder().decode(output.source)
          output.source = selfContained(text, basePath)
        }
      },
    },
  }
}

/**
 * ```ts
 * selfContained('<script src="https://core.sanity-cdn.com/bridge.js" data-sanity-core></script><link href="/static/favicon.ico">', '/studio')
 * // '<link href="/studio/static/favicon.ico">'
 * ```
 *
 * Sanity leaves its icons at the root whatever the base path is (seen in `@sanity/cli-build` of Sanity 6.16), where the
 * lake's API is and answers 404.
 */
export function selfContained(text: string, basePath: string): string {
  const ours = foreign.reduce((page, part) => page.replaceAll(part, ''), text)
  return ours.replaceAll(' href="/static/', ` href="${basePath}/static/`)
}
