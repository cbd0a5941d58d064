import type {Figure, Policy, TopicBranch} from 'sourceline'
import {type JsonLd, jsonLdScript} from 'sourceline/export'
import {asset} from '../assets.ts'
import {type Html, html, raw} from '../html.ts'
import {topicAddress} from './card.ts'
import {languageTag} from './languageTag.ts'
import {plainText} from './plainText.ts'
import {safeHref, safeImageUrl} from './safeLink.ts'

/** What every page shows around its own content. `null` or empty where the lake could not be asked. */
export type Shell = {siteUrl: string; policy: Policy | null; sections: readonly TopicBranch[]}

/** A page without what surrounds it. */
export type View = {
  title: string
  description?: string | null
  /** Path of the page under its one true address; without one, search engines are told to stay away. */
  path?: string
  image?: Figure | null
  published?: string
  /** What it is, for machines. */
  jsonLd?: JsonLd
  /** Slug of the topic it is about: its section is marked in the masthead. */
  topic?: string
  main: Html
}

/** A whole document. */
export function layout(view: View, shell: Shell): Html {
  const name = siteName(shell)
  const title = view.path === '/' ? name : `${plainText(view.title)} – ${name}`
  return html`<!doctype html>
<html lang="${languageTag(shell.policy?.language)}">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    ${metadata(view, shell)}
    <link rel="stylesheet" href="${asset('site.css')}" />
    <link rel="icon" type="image/svg+xml" href="${asset('icon.svg')}" />
    <link rel="alternate" type="application/rss+xml" href="/feed.xml" title="${name}" />
    <script type="module" src="${asset('site.js')}"></script>
    ${view.jsonLd && raw(jsonLdScript(view.jsonLd))}
  </head>
  <body>
    <a class="skip" href="#main">Skip to the text</a>
    ${masthead(view, shell)}
    <main id="main" class="wide" tabindex="-1">${view.main}</main>
    ${footer(shell)}
  </body>
</html>`
}

export function siteName({policy}: Shell): string {
  return plainText(policy?.publisher?.name ?? 'Sourceline example site')
}

function metadata(view: View, shell: Shell): Html {
  if (view.path === undefined) return html`<meta name="robots" content="noindex" />`
  const description = plainText(view.description ?? '')
  const image = view.image ? safeImageUrl(view.image.url) : undefined
  const address = shell.siteUrl + view.path
  return html`
    <link rel="canonical" href="${address}" />
    ${description !== '' && html`<meta name="description" content="${description}" /><meta property="og:description" content="${description}" />`}
    <meta property="og:site_name" content="${siteName(shell)}" />
    <meta property="og:type" content="${view.published === undefined ? 'website' : 'article'}" />
    <meta property="og:title" content="${plainText(view.title)}" />
    <meta property="og:url" content="${address}" />
    ${view.published !== undefined && html`<meta property="article:published_time" content="${view.published}" />`}
    ${
      view.image &&
      image !== undefined &&
      html`<meta property="og:image" content="${image}" />
        <meta property="og:image:width" content="${view.image.width}" />
        <meta property="og:image:height" content="${view.image.height}" />
        <meta property="og:image:alt" content="${plainText(view.image.alt)}" />
        <meta name="twitter:card" content="summary_large_image" />`
    }
  `
}

function masthead(view: View, shell: Shell): Html {
  const current = (section: TopicBranch) => view.topic !== undefined && isWithin(view.topic, section)
  return html`<header>
    <div class="masthead"><div class="wide">
      <p class="nameplate"><a href="/">${siteName(shell)}</a></p>
      <p class="fine"><a href="/sourcing">How we source</a></p>
    </div></div>
    ${
      shell.sections.length > 0 &&
      html`<nav class="sections" aria-label="Sections"><ul class="wide">
        ${shell.sections.map((topic) => html`<li><a href="${topicAddress(topic)}"${current(topic) && html` aria-current="true"`}>${topic.name}</a></li>`)}
      </ul></nav>`
    }
  </header>`
}

function isWithin(slug: string, branch: TopicBranch): boolean {
  return branch.slug === slug || branch.narrower.some((narrower) => isWithin(slug, narrower))
}

const houseLinks: readonly [keyof Policy['urls'], string][] = [
  ['ethics', 'Ethics'],
  ['corrections', 'Corrections'],
  ['unnamedSources', 'Unnamed sources'],
  ['verification', 'Verification'],
  ['feedback', 'Write to us'],
  ['masthead', 'Who we are'],
]

/** Links of the policy, as many as are set. */
export function policyLinks(policy: Policy | null): Html[] {
  return houseLinks.flatMap(([key, title]) => {
    const href = safeHref(policy?.urls[key])
    return href === undefined ? [] : [html`<li><a href="${href}">${title}</a></li>`]
  })
}

function footer(shell: Shell): Html {
  return html`<footer class="foot"><div class="wide fine">
    <p>${siteName(shell)}. Dotted lines mark sentences whose sources you can open.</p>
    <ul><li><a href="/sourcing">How we source</a></li>${policyLinks(shell.policy)}</ul>
  </div></footer>`
}
